import Type, { type Static, type TObject } from 'typebox'
import { instant, uuid } from './shapes.ts'

/** What travels on NATS. `subject` is without the tenant, which the wire appends as the last token. */
export const Envelope = Type.Object({
  /** The outbox row's id; the same for every delivery of the message. */
  id: uuid,
  tenant: uuid,
  subject: Type.String(),
  at: instant,
  data: Type.Unknown(),
})
export type Envelope = Type.Static<typeof Envelope>

/** A message's contract: its subject and the shape of its data. Contracts only grow. */
export interface Message<Data extends TObject = TObject> {
  readonly subject: string
  readonly data: Data
  /** Of several things that one message tells, the one that these data tell: they are counted apart. */
  way?(data: Static<Data>): string
}

export const message = <Data extends TObject>(
  subject: string,
  data: Data,
  way?: (data: Static<Data>) => string,
): Message<Data> => ({ subject, data, ...(way && { way }) })
