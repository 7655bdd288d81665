import { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'

interface Progress {
  status: string
}

/** How often a birth is looked at, and a silent line kept alive, in milliseconds. */
const LOOK = 100
const HEARTBEAT = 15_000

/** A birth as server-sent events: each change as it comes, until the tenant is active or gone, or nobody listens. */
export const followProgress = (look: () => Promise<Progress>, ended: AbortSignal): Readable =>
  Readable.from(changes(look, ended))

async function* changes(look: () => Promise<Progress>, ended: AbortSignal): AsyncGenerator<string> {
  let before = ''
  let said = Date.now()
  while (!ended.aborted) {
    const progress = await look()
    const text = JSON.stringify(progress)
    if (text !== before) yield `event: progress\ndata: ${text}\n\n`
    else if (Date.now() - said > HEARTBEAT) yield ': still there\n\n'
    else {
      await delay(LOOK)
      continue
    }
    before = text
    said = Date.now()
    if (progress.status !== 'provisioning' && progress.status !== 'failed') return
  }
}
