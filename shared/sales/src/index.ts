export { type Begun, openCheckout } from './checkout.ts'
export {
  type Account,
  accountOf,
  addDues,
  cancellationDues,
  Due,
  Entry,
  giveBack,
  type NewDue,
  noteEntry,
  openAccount,
  plain,
  stockOf,
  totalOf,
} from './dues.ts'
export { orderEnded } from './errors.ts'
export { type Line, line, optionLines } from './options.ts'
export {
  fitPools,
  itemPool,
  levelPool,
  resizePool,
  returnStock,
  takenOf,
  takeStock,
  type Want,
} from './stock.ts'
export { checkWindow, onSale } from './windows.ts'
