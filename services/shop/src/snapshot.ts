import { shopMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { knownEvents } from '@midsummer/service'
import { ordersOfEvent } from './orders/orders.ts'

/** Every order that was sold, and those that were cancelled since. */
export const snapshot: Snapshot = async (tx) => {
  const all = []
  for (const { id: event } of await knownEvents(tx)) {
    for (const { id, state } of await ordersOfEvent(tx, event)) {
      const told = state === 'confirmed' ? shopMessages.orderConfirmed : shopMessages.orderCancelled
      all.push(stated(told, { event, order: { id } }))
    }
  }
  return all
}
