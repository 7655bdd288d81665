import type { Message } from '@midsummer/contracts'
import { carried } from '@midsummer/tracing'
import type { Static, TObject } from 'typebox'
import type { Tx } from './bounds.ts'
import { noteOf } from './notes.ts'
import { compiled } from './row.ts'
import { sql } from './tag.ts'

/**
 * Announces to the tenant's other services: the message leaves with the commit, or not at all.
 * @throws when the data does not fit the contract, or the transaction has no tenant
 */
export const announce = <Data extends TObject>(tx: Tx, message: Message<Data>, data: Static<Data>): Promise<void> => {
  const { tenant } = noteOf(tx)
  if (!tenant) throw new Error(`${message.subject} is announced outside a tenant: name it with announceFor`)
  return announceFor(tx, tenant, message, data)
}

/** As `announce`, from a transaction on shared tables, about the tenant that is named. */
export const announceFor = async <Data extends TObject>(
  tx: Tx,
  tenant: string,
  message: Message<Data>,
  data: Static<Data>,
): Promise<void> => {
  const shape = compiled(message.data)
  if (!shape.Check(data)) {
    const [fault] = shape.Errors(data)
    throw new Error(`${message.subject} breaks its contract at ${fault?.instancePath}: ${fault?.message}`)
  }
  const note = noteOf(tx)
  const { traceparent = null } = carried()
  await tx.query(sql.unsafe`
    insert into platform.outbox (domain, tenant_id, subject, data, traceparent)
    values (${note.domain}, ${tenant}, ${message.subject}, ${JSON.stringify(data)}::jsonb, ${traceparent})`)
  note.announced = true
  note.counted.push({ tenant, what: message.subject, way: message.way?.(data) ?? '', times: 1 })
}

/**
 * Has the domain look at this tenant at an instant (ISO 8601), or as soon after it as it can; see `startAlarms`. Leaves
 * with the commit, and survives a crash of anything.
 */
export const setAlarm = async (tx: Tx, at: string): Promise<void> => {
  const note = noteOf(tx)
  if (!note.tenant) throw new Error('an alarm is set inside a tenant')
  await tx.query(sql.unsafe`
    insert into platform.alarms (domain, tenant_id, at) values (${note.domain}, ${note.tenant}, ${at})`)
  // One that is for later is found by who looks every second.
  if (Date.parse(at) <= Date.now()) note.rings = true
}
