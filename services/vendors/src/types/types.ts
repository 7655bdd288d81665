import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug, Text } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { knownForm, publishedKeys } from '@midsummer/forms/server'
import { checkWindow, onSale, resizePool, takenOf, Window } from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { sizeBelowTaken, sizeUnknown, typeClosed, typeUnknown } from '../errors.ts'
import {
  insertSize,
  insertType,
  lockSize,
  lockType,
  Size,
  type SizeFields,
  selectSize,
  selectSizes,
  selectType,
  selectTypes,
  type TypeFields,
  updateSize,
  updateType,
  VendorType,
} from './queries.ts'

export type { Size, VendorType } from './queries.ts'

const few = Type.Integer({ minimum: 0, maximum: 20 })

/** A new type; what is left out has its default: without a form, always open, alone behind the table. */
export const NewType = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Text),
    form: Type.Optional(orNull(Slug)),
    ...Type.Partial(Window).properties,
    mostShares: Type.Optional(few),
    mostAssistants: Type.Optional(few),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewType = Type.Static<typeof NewType>
export const TypeChanges = Type.Partial(NewType, { ...closed, minProperties: 1 })
export type TypeChanges = Type.Static<typeof TypeChanges>

/** A new table of a type; what is left out has its default: free, as many as one likes, two chairs. */
export const NewSize = Type.Object(
  {
    slug: Slug,
    name: Name,
    price: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
    capacity: Type.Optional(orNull(Type.Integer({ minimum: 0, maximum: 100_000 }))),
    mostChairs: Type.Optional(few),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewSize = Type.Static<typeof NewSize>
export const SizeChanges = Type.Partial(NewSize, { ...closed, minProperties: 1 })
export type SizeChanges = Type.Static<typeof SizeChanges>

/** A table, with how many of it are taken or offered. */
export const CountedSize = Type.Object({ ...Size.properties, taken: Type.Integer() })
export type CountedSize = Type.Static<typeof CountedSize>

/** A type as its organisers see it. */
export const WholeType = Type.Object({ ...VendorType.properties, sizes: Type.Array(CountedSize) })
export type WholeType = Type.Static<typeof WholeType>

/** A type as who applies sees it: whether it is open now, as it is not while its form is not published; and what its tables cost. */
export const OfferedType = Type.Object({
  ...Type.Omit(VendorType, ['visibility', 'position']).properties,
  open: Type.Boolean(),
  sizes: Type.Array(Type.Pick(Size, ['id', 'slug', 'name', 'price', 'mostChairs'])),
})
export type OfferedType = Type.Static<typeof OfferedType>

const typeDefaults: Omit<TypeFields, 'slug' | 'name'> = {
  description: '',
  form: null,
  opensAt: null,
  closesAt: null,
  mostShares: 0,
  mostAssistants: 0,
  visibility: 'public',
  position: 0,
}
const sizeDefaults: Omit<SizeFields, 'slug' | 'name'> = { price: 0, capacity: null, mostChairs: 2, position: 0 }

/** The stock of a table. */
export const tablePool = (size: string): string => `table:${size}`

const isOpen = (type: VendorType, asked: ReadonlySet<string>): boolean =>
  onSale(type, Date.now()) && (type.form === null || asked.has(type.form))

/** @param asked the forms that can be asked */
export const offered = (type: WholeType, asked: ReadonlySet<string>): OfferedType => {
  const { visibility, position, sizes, ...shown } = type
  return {
    ...shown,
    open: isOpen(type, asked),
    sizes: sizes.map(({ id, slug, name, price, mostChairs }) => ({ id, slug, name, price, mostChairs })),
  }
}

/** Every type of an event with its tables, in the order of its organisers. */
export const listTypes = async (tx: Tx, event: string): Promise<WholeType[]> => {
  const sizes = await counted(tx, await tx.any(selectSizes(event)))
  const types = await tx.any(selectTypes(event))
  return types.map((type) => ({ ...type, sizes: sizes.filter(({ typeId }) => typeId === type.id) }))
}

const counted = async (tx: Tx, sizes: readonly Size[]): Promise<CountedSize[]> => {
  const taken = await takenOf(
    tx,
    sizes.map(({ id }) => tablePool(id)),
  )
  return sizes.map((size) => ({ ...size, taken: taken.get(tablePool(size.id)) ?? 0 }))
}

/** @throws typeUnknown */
export const typeOf = async (tx: Tx, event: string, id: string): Promise<VendorType> => {
  const type = await tx.maybeOne(selectType(event, id))
  if (!type) throw typeUnknown()
  return type
}

/** The type, while it takes applications. @throws typeUnknown, typeClosed */
export const openType = async (tx: Tx, event: string, id: string): Promise<VendorType> => {
  const type = await typeOf(tx, event, id)
  if (!isOpen(type, await publishedKeys(tx, event))) throw typeClosed()
  return type
}

/** @throws sizeUnknown, also for a table of another type */
export const sizeOf = async (tx: Tx, event: string, id: string, type?: string): Promise<Size> => {
  const size = await tx.maybeOne(selectSize(event, id))
  if (!size || (type !== undefined && size.typeId !== type)) throw sizeUnknown()
  return size
}

/** @throws eventUnknown, formUnknown, windowBackwards, typeTaken */
export const addType = async (tx: Tx, actor: Actor, event: string, input: NewType): Promise<WholeType> => {
  await knownEvent(tx, event)
  await knownForm(tx, event, input.form)
  const fields = { ...typeDefaults, ...input }
  checkWindow(fields)
  const type = await insertType(tx, event, fields)
  await audit(tx, actor, { action: 'type.added', target: type.id, after: type })
  return { ...type, sizes: [] }
}

/** @throws typeUnknown, formUnknown, windowBackwards, typeTaken */
export const changeType = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: TypeChanges,
): Promise<VendorType> => {
  const before = await tx.maybeOne(lockType(event, id))
  if (!before) throw typeUnknown()
  await knownForm(tx, event, changes.form)
  const fields = { ...before, ...changes }
  checkWindow(fields)
  const type = await updateType(tx, id, fields)
  await audit(tx, actor, { action: 'type.changed', target: id, before, after: type })
  return type
}

/** @throws typeUnknown, sizeTaken */
export const addSize = async (
  tx: Tx,
  actor: Actor,
  event: string,
  type: string,
  input: NewSize,
): Promise<CountedSize> => {
  await typeOf(tx, event, type)
  const size = await insertSize(tx, event, type, { ...sizeDefaults, ...input })
  await resizePool(tx, tablePool(size.id), size.capacity)
  await audit(tx, actor, { action: 'size.added', target: size.id, after: size })
  return { ...size, taken: 0 }
}

/** @throws sizeUnknown, sizeTaken, sizeBelowTaken */
export const changeSize = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: SizeChanges,
): Promise<CountedSize> => {
  const before = await tx.maybeOne(lockSize(event, id))
  if (!before) throw sizeUnknown()
  const size = await updateSize(tx, id, { ...before, ...changes })
  const taken = await resizePool(tx, tablePool(id), size.capacity)
  if (taken !== undefined) {
    throw sizeBelowTaken({ errors: [{ at: 'body/capacity', message: `${taken} tables are taken` }] })
  }
  await audit(tx, actor, { action: 'size.changed', target: id, before, after: size })
  const [told] = await counted(tx, [size])
  return told ?? { ...size, taken: 0 }
}
