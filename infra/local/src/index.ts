export { ask } from './ask.ts'
export { bear, operatorToken, proveAddress, registerPerson } from './examples.ts'
export { type System, startSystem } from './system.ts'
