import Type from 'typebox'
import { message } from '../message.ts'
import { Id, uuid } from '../shapes.ts'

const OrderData = Type.Object({ event: uuid, order: Id })

export const orderConfirmed = message('shop.order.confirmed', OrderData)
export const orderCancelled = message('shop.order.cancelled', OrderData)
/** Pieces of an order were handed over; others may still wait. */
export const pickupFulfilled = message('shop.pickup.fulfilled', OrderData)
