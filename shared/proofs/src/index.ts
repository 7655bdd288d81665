export {
  type Account,
  accountOf,
  addressOf,
  isOwn,
  learnAccount,
  ownerOf,
  type Speaker,
  senderOf,
  speakerOf,
} from './accounts.ts'
export { accountHeld, proofsHeld } from './own-data.ts'
export { provenEmail } from './proofs.ts'
export { proofRoutes } from './routes.ts'
export { accountSubscriptions } from './subscriptions.ts'
