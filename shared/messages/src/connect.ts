import { DOMAINS, type Message } from '@midsummer/contracts'
import { connect, type JetStreamManager, type NatsConnection, NatsError, nanos } from 'nats'

/** The one stream of everything that is told; a domain's subjects begin with its name. */
export const STREAM = 'midsummer'
const SUBJECTS = ['tenants.>', ...DOMAINS.map((domain) => `${domain}.>`)]
const DAY = 24 * 60 * 60_000

/**
 * Connects, and connects again whenever it must, without end; starting before NATS does is no fault.
 * @param url `nats://host:4222`, or with a login: `nats://user:password@host:4222`
 */
export const connectMessages = async (url: string, name: string): Promise<NatsConnection> => {
  const { username, password, host } = new URL(url)
  return connect({
    // Without the login: of `user:6078@host` the client would take 6078 for the port.
    servers: host,
    name,
    // An inbox of its own: who may read one may not read another's.
    ...(username && {
      user: decodeURIComponent(username),
      pass: decodeURIComponent(password),
      inboxPrefix: `_INBOX.${decodeURIComponent(username)}`,
    }),
    // A server that hangs up in the middle of a login is otherwise waited for three times as long.
    timeout: 7_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
    // A password that is being changed is refused for a while: two refusals in a row would end it for good.
    ignoreAuthErrorAbort: true,
  })
}

/** JetStream's word for a stream that is there with other settings, say without a domain that is new. */
const OTHER_SETTINGS = 10_058

/** Makes the stream where it is missing: on a new server, or one that lost its disk. Repeatable. */
export const ensureStream = async (nats: NatsConnection): Promise<JetStreamManager> => {
  const manager = await nats.jetstreamManager()
  const settings = {
    subjects: SUBJECTS,
    // A message that is relayed twice, say after a crash between publishing and noting it, is kept once.
    duplicate_window: nanos(2 * 60_000),
    max_age: nanos(14 * DAY),
  }
  await manager.streams.add({ name: STREAM, ...settings }).catch((error: unknown) => {
    if (error instanceof NatsError && error.api_error?.err_code === OTHER_SETTINGS)
      return manager.streams.update(STREAM, settings)
    throw error
  })
  return manager
}

/** Where a message about a tenant travels: the tenant is the last token, so that one filter fits a consumer. */
export const subjectOf = ({ subject }: Pick<Message, 'subject'>, tenant: string): string => `${subject}.${tenant}`
