import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json, text } from 'node:stream/consumers'
import { type Books, type Kept, type NewCheckout, openBooks, Refused } from './test-books.ts'
import { bookPage, payPage } from './test-pages.ts'
import { openTeller, WAYS, type Way } from './test-teller.ts'

const PAGE = 100
const isWay = (text: string | null): text is Way => text !== null && text in WAYS

/**
 * A payment provider that moves no money: an interface for services, with keys `test_<owner>_…` (one with `restricted`
 * in it may refund nothing), a page where a checkout is paid or declined, and one where its books can be seen and a bank
 * played. It tells what happens by webhook, and as badly as it is asked to.
 * @param file where its books are kept; without one they end with it
 */
export const startTestProvider = async (
  port: number,
  file?: string,
): Promise<{ url: string; books: Books; stop: () => Promise<void> }> => {
  const books = openBooks(file)
  const teller = openTeller(books)
  const tell = (kept: Kept, kind: string, way: string | null) =>
    void teller.tell(kept, kind, isWay(way) ? way : 'now').catch(() => undefined)

  /** What services ask. @returns nothing when there is none such */
  const answer = async (
    request: IncomingMessage,
    owner: string,
    key: string,
    url: URL,
  ): Promise<object | undefined> => {
    const [, , noun, id = '', verb] = url.pathname.split('/')
    const mine = (kept: Kept | undefined) => (kept?.owner === owner ? kept : undefined)
    switch (`${request.method} ${noun}${id ? '/' : ''}${verb ?? ''}`) {
      case 'GET key':
        return { missing: key.includes('restricted') ? ['refunds'] : [] }
      case 'POST webhooks': {
        const { url: address } = (await json(request)) as { url: string }
        return { secret: books.listen(owner, address).secret }
      }
      case 'POST checkouts': {
        const { checkout } = books.create(owner, (await json(request)) as NewCheckout)
        return { checkout, url: `${origin}/pay/${checkout}` }
      }
      case 'POST checkouts/end': {
        const kept = mine(books.checkout(id))
        return kept && books.end(kept)
      }
      case 'GET checkouts/':
        return mine(books.checkout(id))
      case 'GET payments/':
        return mine(books.payment(id))
      case 'POST refunds': {
        const { key: ours, payment, amount } = (await json(request)) as { key: string; payment: string; amount: number }
        if (key.includes('restricted')) throw new Refused('This key may not refund.')
        const kept = mine(books.payment(payment))
        if (kept) tell(books.refund(kept, amount, ours), 'refunded', 'now')
        return kept
      }
      case 'GET payments': {
        const [since, after] = [url.searchParams.get('since') ?? '', url.searchParams.get('after') ?? '']
        const moved = books.of(owner).filter(({ movements }) => movements.some(({ at }) => at >= since))
        const rest = moved.slice(moved.findIndex(({ checkout }) => checkout === after) + 1)
        const payments = rest
          .slice(0, PAGE)
          .map(({ payment, movements }) => ({ payment, movements: movements.map(({ ref }) => ref) }))
        return { payments, next: rest.length > PAGE ? rest[PAGE - 1]?.checkout : null }
      }
    }
    return undefined
  }

  /** What people do on its pages. */
  const show = async (request: IncomingMessage, response: ServerResponse, { pathname }: URL): Promise<void> => {
    const html = (page: string) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    const back = (to: string) => response.writeHead(303, { location: to }).end()
    const [, room, id = ''] = pathname.split('/')
    if (pathname === '/') return void html(bookPage(books.newest(50)))
    const kept = books.checkout(id)
    if (!kept) return void response.writeHead(404).end('There is no such checkout.')
    if (request.method === 'GET') return void html(payPage(kept))
    const form = new URLSearchParams(await text(request))
    const [act, way] = [form.get('act'), form.get('way')]
    if (room === 'pay') {
      const decided = books.decide(kept, act === 'pay' ? 'paid' : 'declined')
      tell(decided, decided.state, way)
      return void back(kept.returnUrl)
    }
    if (act === 'refund' && books.held(kept) > 0) tell(books.refund(kept, books.held(kept)), 'refunded', way)
    if (act === 'dispute') tell(books.dispute(kept), 'disputed', way)
    if (act === 'win' || act === 'lose') tell(books.close(kept, act === 'win' ? 'won' : 'lost'), 'decided', way)
    if (act === 'tell') tell(kept, 'paid', way)
    back('/')
  }

  const server = createServer(async (request, response) => {
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    try {
      const url = new URL(request.url ?? '/', origin)
      if (!url.pathname.startsWith('/v1/')) return await show(request, response, url)
      const [, key = '', owner = ''] = /^Bearer (test_([a-z0-9]+)_\w+)$/.exec(request.headers.authorization ?? '') ?? []
      if (!owner) return void say(401, { message: 'A key looks like test_<owner>_<anything>.' })
      const found = await answer(request, owner, key, url)
      say(found ? 200 : 404, found ?? { message: 'There is none such.' })
    } catch (error) {
      say(error instanceof Refused ? 409 : 400, { message: error instanceof Error ? error.message : String(error) })
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  return {
    url: origin,
    books,
    stop: async () => {
      teller.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
