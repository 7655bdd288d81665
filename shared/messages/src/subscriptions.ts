import type { Envelope, Message } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Static, TObject } from 'typebox'
import { Compile } from 'typebox/compile'

type Told<Data> = Omit<Envelope, 'data'> & { data: Data }

/** Which message leads to which verb. */
export interface Subscription {
  subject: string
  /** Handled in the tenant's schema, or on shared tables. */
  where: 'tenant' | 'shared'
  /** @throws when the data breaks the contract */
  check: (data: unknown) => void
  handle: (tx: Tx, envelope: Envelope) => Promise<unknown>
}

const subscription = <Data extends TObject>(
  where: Subscription['where'],
  message: Message<Data>,
  handle: (tx: Tx, envelope: Told<Static<Data>>) => Promise<unknown>,
): Subscription => {
  const shape = Compile(message.data)
  const parse = (data: unknown): Static<Data> => {
    if (shape.Check(data)) return data
    const [fault] = shape.Errors(data)
    throw new Error(`breaks its contract at ${fault?.instancePath || '/'}: ${fault?.message}`)
  }
  return {
    subject: message.subject,
    where,
    check: (data) => void parse(data),
    handle: (tx, envelope) => handle(tx, { ...envelope, data: parse(envelope.data) }),
  }
}

/** Handles a message in the schema of its tenant, once. */
export const on = <Data extends TObject>(
  message: Message<Data>,
  handle: (tx: Tx, envelope: Told<Static<Data>>) => Promise<unknown>,
): Subscription => subscription('tenant', message, handle)

/** Handles a message about a tenant on shared tables, once. */
export const onShared = <Data extends TObject>(
  message: Message<Data>,
  handle: (tx: Tx, envelope: Told<Static<Data>>) => Promise<unknown>,
): Subscription => subscription('shared', message, handle)
