import { Envelope, type TenantRef } from '@midsummer/contracts'
import { codeOf, type Database, row, sql, type Tx } from '@midsummer/database'
import type { Directory, Keys } from '@midsummer/tenancy'
import { continueTrace, inTrace } from '@midsummer/tracing'
import { AckPolicy, type ConsumerMessages, type JsMsg, type NatsConnection, nanos } from 'nats'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { ensureStream, STREAM } from './connect.ts'
import { catchUp, type Feeds } from './feed.ts'
import { type Log, loop, type Running } from './loop.ts'
import type { Subscription } from './subscriptions.ts'

export interface ConsumersOptions {
  database: Database
  nats: NatsConnection
  directory: Directory
  /** Whose consumers these are: `register`, or `register-migrate`. The name of durable consumers and of the inbox. */
  domain: string
  subscriptions: readonly Subscription[]
  feeds?: Feeds
  keys?: Keys
  log: Log
}

const envelope = Compile(Envelope)
const Id = row(Type.Object({ id: Type.String() }))

/** A message that is not acknowledged in this time comes again, in milliseconds. */
const PATIENCE = 30_000
/** Messages of one subject that a process works on at once. */
const AT_ONCE = 16

/**
 * Consumes what a domain subscribes to. A message is acknowledged after the commit of what it led to, and remembered in
 * the same transaction, so that it takes effect once. What can never be handled goes to the dead letters.
 */
export const startConsumers = async (options: ConsumersOptions): Promise<Running> => {
  const { nats, domain, subscriptions, feeds = {}, keys, log } = options
  const open = new Map<string, ConsumerMessages>()

  const consume = async (subscription: Subscription): Promise<void> => {
    const durable = `${domain}--${subscription.subject.replaceAll('.', '_')}`
    const manager = await ensureStream(nats)
    await manager.consumers.add(STREAM, {
      durable_name: durable,
      filter_subject: `${subscription.subject}.*`,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(PATIENCE),
      max_ack_pending: AT_ONCE,
    })
    const consumer = await nats.jetstream().consumers.get(STREAM, durable)
    const messages = await consumer.consume({ max_messages: AT_ONCE })
    open.set(subscription.subject, messages)
    void readAll(messages, subscription).finally(() => open.delete(subscription.subject))
    // The consumer is gone with its server's disk: end, and be made anew by the watch.
    void (async () => {
      for await (const { type } of await messages.status()) {
        if (type === 'consumer_deleted' || type === 'consumer_not_found' || type === 'stream_not_found') messages.stop()
      }
    })()
  }

  const readAll = async (messages: ConsumerMessages, subscription: Subscription): Promise<void> => {
    for await (const message of messages) {
      const { subject, headers } = message
      const about = { tenant: subject.split('.').at(-1) ?? '', message: headers?.get('Nats-Msg-Id') ?? '' }
      const carrier = { traceparent: headers?.get('traceparent') }
      void inTrace(continueTrace(subscription.subject, 'CONSUMER', carrier, about), () =>
        deliver(message, subscription),
      )
    }
  }

  const deliver = async (message: JsMsg, subscription: Subscription): Promise<void> => {
    try {
      await handleMessage(options, subscription, message.json())
      message.ack()
    } catch (error) {
      log.warn({ err: error, subject: message.subject }, 'a message waits')
      message.nak(Math.min(250 * 2 ** message.info.redeliveryCount, 10_000))
    }
  }

  // Makes what is missing: at the start, and after NATS has lost its disk.
  const watch = loop(
    'consumers',
    1_000,
    async () => {
      for (const subscription of subscriptions) if (!open.has(subscription.subject)) await consume(subscription)
    },
    log,
  )
  const feeding =
    keys && Object.keys(feeds).length > 0
      ? loop('catching up', 30_000, () => catchUp(options, feeds, keys), log)
      : undefined
  void (async () => {
    for await (const { type } of nats.status()) if (type === 'reconnect') feeding?.nudge()
  })()

  return {
    nudge: () => feeding?.nudge(),
    stop: async () => {
      await watch.stop()
      await feeding?.stop()
      await Promise.all([...open.values()].map((messages) => messages.close()))
    },
  }
}

/** Handles what was delivered or read from a feed: once, or it throws to be handled later. */
export const handleMessage = async (
  { database, directory, domain }: Pick<ConsumersOptions, 'database' | 'directory' | 'domain'>,
  subscription: Subscription,
  payload: unknown,
): Promise<void> => {
  const bury = (reason: string) =>
    database.shared((tx) => {
      const id = envelope.Check(payload) ? payload.id : crypto.randomUUID()
      return tx.query(sql.unsafe`
        insert into platform.dead_letters (domain, message_id, subject, payload, reason)
        values (${domain}, ${id}, ${subscription.subject}, ${JSON.stringify(payload ?? null)}::jsonb, ${reason})
        on conflict (domain, message_id) do nothing`)
    })
  if (!envelope.Check(payload)) return void (await bury('is no envelope'))
  try {
    subscription.check(payload.data)
  } catch (error) {
    return void (await bury(error instanceof Error ? error.message : String(error)))
  }
  const once = async (tx: Tx, remembered: () => Promise<boolean>) => {
    if (await remembered()) await subscription.handle(tx, payload)
  }
  if (subscription.where === 'shared') {
    return database.shared((tx) =>
      once(tx, () => inserted(tx, sql.fragment`platform.inbox (domain, message_id) values (${domain}, ${payload.id})`)),
    )
  }
  const tenant = await directory.tenant(payload.tenant)
  if (!tenant) {
    // One that was taken away needs nothing any more, and nothing of it is kept.
    const gone = await database.shared((tx) =>
      tx.maybeOne(sql.unsafe`select id from public.tenants where id = ${payload.tenant} and status = 'deleted'`),
    )
    return gone ? undefined : void (await bury('of an unknown tenant'))
  }
  const ref: TenantRef = { id: tenant.id, schema: tenant.schema, placement: tenant.placement }
  await database
    .inTenant(ref, (tx) =>
      once(tx, () =>
        inserted(tx, sql.fragment`${sql.identifier([`${database.domain}_inbox`])} (message_id) values (${payload.id})`),
      ),
    )
    .catch((error: unknown) => {
      // No schema, role or table yet: the module is being made, and the message comes again.
      if (['3F000', '22023', '42P01'].includes(codeOf(error) ?? '')) throw new Error(`${ref.schema} is not ready`)
      throw error
    })
}

const inserted = async (tx: Tx, into: ReturnType<typeof sql.fragment>): Promise<boolean> =>
  (await tx.maybeOne(sql.type(Id)`
    insert into ${into} on conflict do nothing returning message_id as id`)) !== null
