import { connectMessages, openLive } from '@midsummer/messages'
import { startTestNats } from '@midsummer/testing'
import t from 'tap'

t.test('a word of a change reaches every process of a domain, each tenant’s its own listeners', async (t) => {
  const server = await startTestNats(t)
  const [one, other, stranger] = [openLive('vendors'), openLive('vendors'), openLive('shop')]
  for (const live of [one, other, stranger]) {
    const nats = await connectMessages(server.url, 'test')
    t.teardown(() => nats.close())
    live.join(nats)
    await nats.flush()
  }
  const heard: string[] = []
  const told = new Promise<void>((resolve) => {
    other.hear('here', 'jury', () => {
      heard.push('other')
      resolve()
    })
  })
  const end = one.hear('here', 'jury', () => heard.push('one'))
  one.hear('there', 'jury', () => heard.push('neighbour'))
  stranger.hear('here', 'jury', () => heard.push('stranger'))
  one.tell('here', 'jury')
  t.same(heard, ['one'], 'at once in its own process, also while NATS is away')
  await told
  end()
  heard.length = 0
  one.tell('here', 'jury')
  t.same(heard, [])
})
