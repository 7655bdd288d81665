export { Begun, openCheckout } from './checkout.ts'
export {
  type Account,
  accountOf,
  addDues,
  cancellationDues,
  creditOf,
  Due,
  Entry,
  giveBack,
  type NewDue,
  noteEntry,
  openAccount,
  openDues,
  plain,
  returned,
  stockOf,
  totalOf,
} from './dues.ts'
export { type Booked, insertBooks } from './dues-queries.ts'
export { orderEnded } from './errors.ts'
export { moneySubscriptions } from './money.ts'
export { itemName, type Line, line, optionLines } from './options.ts'
export { beginning, mayCancel, newCode, sameCode, settlement, takeLines, watchHold } from './orders.ts'
export { lockOverdue, OrderState, updateOrderState } from './orders-queries.ts'
export {
  itemPool,
  levelPool,
  resizePool,
  returnStock,
  takenOf,
  takeStock,
  type Want,
} from './stock.ts'
export { checkWindow, Known, listed, onSale, Window } from './windows.ts'
