export { provenEmail } from './proofs.ts'
export { proofRoutes } from './routes.ts'
