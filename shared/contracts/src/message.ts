import Type, { type TObject } from 'typebox'

/** What travels on NATS. `subject` is without the tenant, which the wire appends as the last token. */
export const Envelope = Type.Object({
  /** The outbox row's id; the same for every delivery of the message. */
  id: Type.String({ format: 'uuid' }),
  tenant: Type.String({ format: 'uuid' }),
  subject: Type.String(),
  at: Type.String({ format: 'date-time' }),
  data: Type.Unknown(),
})
export type Envelope = Type.Static<typeof Envelope>

/** A message's contract: its subject and the shape of its data. Contracts only grow. */
export interface Message<Data extends TObject = TObject> {
  readonly subject: string
  readonly data: Data
}

export const message = <Data extends TObject>(subject: string, data: Data): Message<Data> => ({ subject, data })
