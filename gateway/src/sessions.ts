import {
  accountsMessages,
  Envelope,
  type Message,
  SessionAnswer,
  SessionStanding,
  TenantRef,
} from '@midsummer/contracts'
import { openPeers } from '@midsummer/service'
import { type Keys, openLayers } from '@midsummer/tenancy'
import type { Msg, NatsConnection } from 'nats'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import type { Place } from './place.ts'
import type { Upstream } from './upstreams.ts'

/** How old an answer may be when nobody can tell that a session has ended, in milliseconds. */
const FRESH = 5_000

/** Who is signed in, as accounts knows it. */
export interface Sessions {
  /**
   * @param hash SHA-256 of the cookie, hexadecimal
   * @throws when accounts does not answer, and never has about this one
   */
  find: (hash: string, place: Place) => Promise<SessionStanding | undefined>
  /** Hears from here on of sessions that end and of rights that change, and tells when some have. */
  listen: (nats: NatsConnection, tell: () => void) => void
}

const Question = Type.Object({
  hash: Type.String(),
  host: Type.String(),
  tenant: Type.Optional(TenantRef),
  event: Type.Optional(Type.String()),
})
const question = Compile(Question)
const ended = Compile(Type.Object({ ...Envelope.properties, data: accountsMessages.sessionEnded.data }))
const changed = Compile(Type.Object({ ...Envelope.properties, data: accountsMessages.accessChanged.data }))

/** @param upstream where accounts is; without one nobody is signed in */
export const openSessions = (upstream: Upstream | undefined, keys: Keys): Sessions => {
  const ask = async (key: string): Promise<SessionStanding | undefined> => {
    const origin = upstream?.pick()?.origin
    if (!origin) throw new Error('accounts is away')
    const { tenant, ...asked } = question.Parse(JSON.parse(key))
    const { standing } = await openPeers({ accounts: origin }, keys)(
      'accounts',
      '/internal/accounts/standing',
      tenant,
      asked,
      SessionAnswer,
    )
    return standing ?? undefined
  }
  const layers = openLayers({ name: 'session', shape: SessionStanding, find: ask, fresh: FRESH })

  return {
    find: async (hash, { host, tenant, event }) => {
      if (!upstream) return undefined
      const ref = tenant && { id: tenant.id, schema: tenant.schema, placement: tenant.placement }
      return layers.ask(JSON.stringify({ hash, host, ...(ref && { tenant: ref }), ...(event && { event: event.id }) }))
    },
    listen: (nats, tell) => {
      const forget = (which: (key: string, standing: SessionStanding | undefined) => boolean) => {
        layers.forget([], which)
        tell()
      }
      hear(nats, accountsMessages.sessionEnded, (said) => {
        if (!ended.Check(said)) return
        const { sessions } = said.data
        forget((_key, standing) => standing !== undefined && sessions.includes(standing.session))
      })
      hear(nats, accountsMessages.accessChanged, (said) => {
        if (!changed.Check(said)) return
        const { users } = said.data
        forget(
          (key, standing) =>
            question.Parse(JSON.parse(key)).tenant?.id === said.tenant &&
            (users.length === 0 || (standing !== undefined && users.includes(standing.user))),
        )
      })
    },
  }
}

/** What breaks its contract is no message. */
const hear = (nats: NatsConnection, { subject }: Message, take: (said: unknown) => void) => {
  const callback = (error: Error | null, message: Msg) => {
    if (error) return
    try {
      take(message.json())
    } catch {
      // Not even JSON.
    }
  }
  nats.subscribe(`${subject}.*`, { callback })
}
