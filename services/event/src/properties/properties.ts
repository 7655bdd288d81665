import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { Compile } from 'typebox/compile'
import { propertyInvalid, propertyUnknown } from '../errors.ts'
import { DEFINITIONS } from './definitions.ts'
import { copyRows, insertMissing, selectProperties, upsertProperty } from './queries.ts'

export type Properties = Record<string, unknown>

const checks = new Map(Object.entries(DEFINITIONS).map(([name, { schema }]) => [name, Compile(schema)]))

const defaults = Object.entries(DEFINITIONS).map(([name, definition]) => ({ name, value: definition.default }))

/** What an event has been given, and the default for what it has not. A property that the code no longer has is left out. */
export const readProperties = async (tx: Tx, event: string): Promise<Properties> => {
  const given = new Map((await tx.any(selectProperties(event))).map(({ name, value }) => [name, value]))
  return Object.fromEntries(defaults.map(({ name, value }) => [name, given.has(name) ? given.get(name) : value]))
}

/** Gives an event every property that it lacks. @returns the names of those added */
export const generateProperties = async (tx: Tx, event: string): Promise<string[]> =>
  (await insertMissing(tx, event, defaults)).map(({ name }) => name)

/** Changes the named properties, all or none. @throws propertyUnknown, propertyInvalid with every fault */
export const changeProperties = async (
  tx: Tx,
  actor: Actor,
  event: string,
  changes: Properties,
): Promise<Properties> => {
  const unknown = Object.keys(changes).filter((name) => !checks.has(name))
  if (unknown.length > 0) {
    throw propertyUnknown({ errors: unknown.map((name) => ({ at: `body/${name}`, message: 'no such property' })) })
  }
  const faults = Object.entries(changes).flatMap(([name, value]) =>
    [...(checks.get(name)?.Errors(value) ?? [])].map(({ message }) => ({ at: `body/${name}`, message })),
  )
  if (faults.length > 0) throw propertyInvalid({ errors: faults })
  const before = await readProperties(tx, event)
  for (const [name, value] of Object.entries(changes)) await upsertProperty(tx, event, name, value)
  const after = { ...before, ...changes }
  await audit(tx, actor, { action: 'properties.changed', target: event, before, after })
  return after
}

export const copyAllProperties = (tx: Tx, from: string, to: string) => copyRows(tx, from, to)
