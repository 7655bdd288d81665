import { EventEmitter } from 'node:events'
import type { Domain } from '@midsummer/contracts'
import type { Msg, NatsConnection } from 'nats'

/**
 * The word between the processes of one domain that something has changed just now. A hint that nobody keeps, for pages
 * that are open: who hears it looks for itself, and looks now and then without it.
 */
export interface Live {
  /** Tells everybody who listens for it, in every process; after the commit. */
  tell: (tenant: string, topic: string) => void
  /** @returns what ends it */
  hear: (tenant: string, topic: string, look: () => void) => () => void
  /** Reaches the other processes from here on. */
  join: (nats: NatsConnection) => void
}

export const openLive = (domain: Domain): Live => {
  const topics = new EventEmitter().setMaxListeners(0)
  const spoken = (tenant: string, topic: string) => topics.emit(`${tenant} ${topic}`)
  let others: NatsConnection | undefined

  return {
    tell: (tenant, topic) => {
      spoken(tenant, topic)
      others?.publish(`live.${domain}.${tenant}`, topic)
    },
    hear: (tenant, topic, look) => {
      const name = `${tenant} ${topic}`
      topics.on(name, look)
      return () => topics.off(name, look)
    },
    join: (nats) => {
      others = nats
      const callback = (error: Error | null, message: Msg) => {
        if (!error) spoken(message.subject.split('.').at(-1) ?? '', message.string())
      }
      nats.subscribe(`live.${domain}.*`, { callback })
    },
  }
}
