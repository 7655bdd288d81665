import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug, Text } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { knownForm, publishedKeys } from '@midsummer/forms/server'
import { checkWindow, onSale, Window } from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { callClosed, callUnknown, callWrong } from '../errors.ts'
import { Call, type CallFields, insertCall, lockCall, selectCall, selectCalls, updateCall } from './queries.ts'

export { Call } from './queries.ts'

const minutes = Type.Integer({ minimum: 5, maximum: 1440 })

/** A new call; what is left out has its default: open to all from now on, panels of half an hour to two. */
export const NewCall = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Text),
    form: Type.Optional(orNull(Type.String({ pattern: '^[a-z](-?[a-z0-9])*$', maxLength: 40 }))),
    ...Type.Partial(Window).properties,
    leastMinutes: Type.Optional(minutes),
    mostMinutes: Type.Optional(minutes),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewCall = Type.Static<typeof NewCall>

/** Changes of a call; what is left out keeps its value. */
export const CallChanges = Type.Partial(NewCall, { ...closed, minProperties: 1 })
export type CallChanges = Type.Static<typeof CallChanges>

/** A call as people see it: whether it takes proposals now, which it does not while its form is not published. */
export const OfferedCall = Type.Object({
  ...Type.Omit(Call, ['visibility', 'position']).properties,
  open: Type.Boolean(),
})
export type OfferedCall = Type.Static<typeof OfferedCall>

const defaults: Omit<CallFields, 'slug' | 'name'> = {
  description: '',
  form: null,
  opensAt: null,
  closesAt: null,
  leastMinutes: 30,
  mostMinutes: 120,
  visibility: 'public',
  position: 0,
}

const isOpen = (call: Call, asked: ReadonlySet<string>): boolean =>
  onSale(call, Date.now()) && (call.form === null || asked.has(call.form))

/** @param asked the forms that can be asked */
export const offered = (call: Call, asked: ReadonlySet<string>): OfferedCall => {
  const { visibility, position, ...shown } = call
  return { ...shown, open: isOpen(call, asked) }
}

/** Every call of an event, in the order of its organisers. */
export const listCalls = (tx: Tx, event: string) => tx.any(selectCalls(event))

/** The call, if it takes proposals now. @throws callUnknown, callClosed */
export const openCall = async (tx: Tx, event: string, id: string): Promise<Call> => {
  const call = await tx.maybeOne(selectCall(event, id))
  if (!call) throw callUnknown({ errors: [{ at: 'body/call', message: 'is no call of this event' }] })
  if (!isOpen(call, await publishedKeys(tx, event))) throw callClosed()
  return call
}

/** @throws eventUnknown, formUnknown, windowBackwards, callTaken, callWrong */
export const addCall = async (tx: Tx, actor: Actor, event: string, input: NewCall): Promise<Call> => {
  await knownEvent(tx, event)
  await knownForm(tx, event, input.form)
  const call = await insertCall(tx, event, checked({ ...defaults, ...input }))
  await audit(tx, actor, { action: 'call.added', target: call.id, after: call })
  return call
}

/** @throws callUnknown, formUnknown, windowBackwards, callTaken, callWrong */
export const changeCall = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: CallChanges,
): Promise<Call> => {
  const before = await tx.maybeOne(lockCall(event, id))
  if (!before) throw callUnknown()
  await knownForm(tx, event, changes.form)
  const call = await updateCall(tx, id, checked({ ...before, ...changes }))
  await audit(tx, actor, { action: 'call.changed', target: id, before, after: call })
  return call
}

const checked = (fields: CallFields): CallFields => {
  checkWindow(fields)
  if (fields.mostMinutes < fields.leastMinutes) {
    throw callWrong({ errors: [{ at: 'body/mostMinutes', message: `must be at least ${fields.leastMinutes}` }] })
  }
  return fields
}
