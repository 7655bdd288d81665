export { ask } from './ask.ts'
export { findChromium } from './binaries.ts'
export { bear, operatorToken, proveAddress, registerPerson } from './examples.ts'
export { type Stores, type System, startSystem } from './system.ts'
