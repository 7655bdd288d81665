import { createHmac, randomUUID } from 'node:crypto'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { setTimeout as delay } from 'node:timers/promises'
import type { Books, Kept } from './test-books.ts'

/** How notices can go, and go wrong. */
export const WAYS = {
  now: 'at once',
  twice: 'twice',
  late: 'ten seconds late',
  reordered: 'in the wrong order',
  failing: 'with a wrong signature at first',
  lost: 'never',
} as const
export type Way = keyof typeof WAYS

/** Tries of a notice that is not taken, and the first pause, in milliseconds; twice as long each time. */
const TRIES = 10
const PAUSE = 500
const LATE = 10_000

export interface Told {
  ref: string
  kind: string
  checkout?: string
  payment?: string
}

/** Tells who listens what happens to checkouts, until each notice is taken. */
export const openTeller = (books: Pick<Books, 'listeners'>) => {
  const stopping = new AbortController()

  const send = async (url: string, secret: string, told: Told): Promise<boolean> => {
    const body = JSON.stringify(told)
    const at = Math.floor(Date.now() / 1000)
    const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
    return post(url, body, { 'test-signature': `t=${at},v1=${signature}` }).catch(() => false)
  }
  const until = async (url: string, secret: string, told: Told, wrongAtFirst: boolean): Promise<void> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (await send(url, wrongAtFirst && tried < 2 ? 'wrong' : secret, told)) return
      await delay(PAUSE * 2 ** tried, undefined, { signal: stopping.signal })
    }
  }

  return {
    /** Every checkout makes two notices, of the checkout and of the payment: their order is the way's. */
    tell: async ({ owner, checkout, payment, state }: Kept, kind: string, way: Way): Promise<void> => {
      const notices: Told[] = [{ ref: randomUUID(), kind: `checkout.${state}`, checkout }]
      if (payment) notices.push({ ref: randomUUID(), kind: `payment.${kind}`, payment })
      if (way === 'lost') return
      if (way === 'late') await delay(LATE, undefined, { signal: stopping.signal })
      if (way === 'reordered') notices.reverse()
      for (const { url, secret } of books.listeners(owner)) {
        for (const notice of way === 'twice' ? [...notices, ...notices] : notices) {
          await until(url, secret, notice, way === 'failing')
        }
      }
    },
    stop: () => stopping.abort(),
  }
}

/** Node does not resolve `*.localhost`, which browsers do. */
const lookup = (
  _host: string,
  _options: object,
  done: (error: null, found: { address: string; family: 4 }[]) => void,
) => done(null, [{ address: '127.0.0.1', family: 4 }])

const post = (url: string, body: string, headers: Record<string, string>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname } = new URL(url)
    const request = (protocol === 'https:' ? secure : plain)(
      url,
      {
        method: 'POST',
        timeout: 10_000,
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        ...(hostname.endsWith('.localhost') && { lookup }),
      },
      (response) => {
        response.resume()
        resolve(response.statusCode === 200)
      },
    )
    request.once('error', reject).once('timeout', () => request.destroy(new Error('no answer')))
    request.end(body)
  })
