import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { CONTEXT_HEADER, mailWanted } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { type Log, startAlarms } from '@midsummer/messages'
import { learnEvent, openOutside, openSecrets } from '@midsummer/service'
import { openDirectory, signContext } from '@midsummer/tenancy'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { buildApp } from '../src/app.ts'
import { openDelivering } from '../src/deliveries/delivering.ts'
import { openProvider } from '../src/mails/provider.ts'
import { openSending } from '../src/mails/sending.ts'
import { openSmtp } from '../src/mails/smtp.ts'
import { subscriptions } from '../src/subscriptions.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

type Wanted = Partial<{
  id: string
  template: string
  to: string
  locale: string
  data: Record<string, unknown>
  until: string
}>

export const BOUNCES_KEY = 'a key of the mail server'
const quiet: Log = { info: () => undefined, warn: () => undefined }

export const until = async (test: () => Promise<boolean> | boolean): Promise<void> => {
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (await test()) return
    await delay(20)
  }
  throw new Error('it did not come to that')
}

/** A mail server that does as it is told. */
export const startMailServer = async (t: Test) => {
  const arrived: { id: string; to: string; subject: string; text: string; html: string; from: string; raw: string }[] =
    []
  /** What it answers; nothing: it takes the mail. */
  const manners = {
    connect: (): Error | undefined => undefined,
    recipient: (_to: string): Error | undefined => undefined,
    /** Once the whole mail is here; `drop` ends the connection instead of an answer, after the mail was kept. */
    data: async (_to: string): Promise<Error | 'drop' | undefined> => undefined,
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_session, done) => done(manners.connect()),
    onRcptTo: ({ address }, _session, done) => done(manners.recipient(address)),
    onData: (stream: SMTPServerDataStream, session: SMTPServerSession, done) => {
      void (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        const raw = Buffer.concat(chunks).toString()
        const [{ address: to } = { address: '' }] = session.envelope.rcptTo
        const answer = await manners.data(to)
        if (answer instanceof Error) return done(answer)
        const { messageId = '', subject = '', text = '', html, from } = await simpleParser(raw)
        arrived.push({ id: messageId, to, subject, text, html: html || '', from: from?.text ?? '', raw })
        if (answer === 'drop') for (const socket of sockets) socket.destroy()
        else done()
        // Whoever sent it went away in the middle.
      })().catch(() => undefined)
    },
  })
  const sockets = new Set<{ destroy: () => void }>()
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(resolve))
  })
  const address = server.server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, arrived, manners }
}

/** An answer of a mail server: `refusal(550, '5.1.1 no such user')`. */
export const refusal = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })

/** Notifications on a database of its own, with an event in each of two conventions. */
export const startNotifications = async (t: Test, { perMinute = 60_000, inside = [] as string[] } = {}) => {
  const server = await startTestDatabase(t)
  const mail = await startMailServer(t)
  const database = await openDatabase({ url: server.url('notifications'), domain: 'notifications' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'notifications')
  const secrets = openSecrets(`1=${randomBytes(32).toString('base64')}`)
  const outside = openOutside(inside)
  const app = await buildApp({ database, keys, secrets, outside, bouncesKey: BOUNCES_KEY })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'notifications')

  /** A process that sends mail and tells programs. */
  const startProcess = () => {
    const smtp = openSmtp(mail.url, 'hello@midsummer.example')
    const provider = openProvider(database, 'test', perMinute)
    const ways = [
      openSending({ database, smtp, provider, log: quiet }),
      openDelivering({ database, secrets, outside, log: quiet }),
    ]
    const look = (tenant: typeof server.tenant) => Promise.all(ways.map((way) => way.look(tenant)))
    const alarms = startAlarms({ database, directory: openDirectory({ database }), log: quiet }, look)
    const stop = async () => {
      await alarms.stop()
      await Promise.all(ways.map((way) => way.stop()))
      smtp.close()
    }
    t.teardown(stop)
    return { stop, nudge: alarms.nudge }
  }

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    const tell = (subject: string, data: unknown, id: string = randomUUID()) => {
      const told = subscriptions.find((one) => one.subject === subject)
      if (!told) throw new Error(`nobody listens to ${subject}`)
      const envelope = { id, tenant: tenant.id, subject, at: new Date().toISOString(), data }
      return database.inTenant(tenant, (tx) => told.handle(tx, envelope))
    }
    return {
      tenant,
      event,
      tell,
      /** Register asks for a mail. @returns its id */
      want: async (wanted: Wanted = {}): Promise<string> => {
        const usual = { template: 'proof', to: 'ash@example.org', locale: 'en', data: { code: '042317' } }
        const mail = { id: randomUUID(), ...usual, ...wanted }
        await tell(mailWanted('register').subject, { event: event.id, mail })
        return mail.id
      },
      mails: async () => {
        const found = await server.query(
          `select id, recipient as to, state, attempts, failures, reason, data, due_at is null as over
           from ${tenant.schema}.notifications_mail order by created_at, id`,
        )
        return found
      },
      visitor: at({ tenant, event }),
      staff: at({ tenant, event, scopes: ['notifications:staff'] }),
      admin: at({ tenant, event, scopes: ['notifications:admin'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  /** Time goes on: whatever waits for an instant waits no more. */
  const later = async () => {
    for (const { schema } of [server.tenant, server.neighbour])
      await server.query(`update ${schema}.notifications_mail set due_at = now() where due_at is not null;
        update ${schema}.notifications_delivery set due_at = now() where due_at is not null`)
    await server.query("update platform.alarms set at = now(); update platform.providers set rests_until = '-infinity'")
  }
  /** A request that is no JSON, as the gateway passes it on at the platform's own host. */
  const post = (url: string, payload: string, headers: Record<string, string>) => {
    const context = signContext(
      { audience: 'notifications', actor: { kind: 'anonymous' }, access: {}, operator: false },
      keys,
    )
    return app.inject({ method: 'POST', url, payload, headers: { ...headers, [CONTEXT_HEADER]: context } })
  }
  return { app, server, database, post, mail, here, there, later, startProcess }
}
