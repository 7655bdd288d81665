import type { Domain } from '@midsummer/contracts'
import { Events, type NatsConnection } from 'nats'
import { connectMessages } from './connect.ts'
import { type ConsumersOptions, startConsumers } from './consumers.ts'
import type { Live } from './live.ts'
import type { Log, Running } from './loop.ts'
import { startRelay } from './relay.ts'

export interface MessagesOptions extends Omit<ConsumersOptions, 'nats'> {
  url: string
  /** Whose announcements this process relays. */
  publisher: Domain
  /** What the processes of a service tell each other. */
  live?: Live
}

/** Relays and consumes from the moment that NATS is there. Until then what is announced waits in the outbox. */
export const startMessages = ({ url, publisher, live, ...options }: MessagesOptions): Running => {
  const { database, directory, domain, log } = options
  let nudge = (): void => undefined
  let stop = async (): Promise<void> => undefined
  const join = async () => {
    const nats = await connectMessages(url, domain)
    directory.listen(nats)
    live?.join(nats)
    void tellRefusals(nats, log)
    const relay = startRelay({ database, nats, domain: publisher, log })
    const consumers = await startConsumers({ ...options, nats })
    nudge = relay.nudge
    stop = async () => {
      await consumers.stop()
      await relay.stop()
      await nats.close()
    }
  }
  join().catch((err: unknown) => log.warn({ err }, 'no messages'))
  return { nudge: () => nudge(), stop: () => stop() }
}

/** What a login may not say or hear is dropped without an answer: somebody should read of it. */
const tellRefusals = async (nats: NatsConnection, log: Log): Promise<void> => {
  for await (const { type, data } of nats.status()) if (type === Events.Error) log.warn({ data }, 'NATS refuses')
}
