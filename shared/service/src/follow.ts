import type { WebSocket } from '@fastify/websocket'
import type { Log } from '@midsummer/messages'

/** Also without a word somebody looks again after this, in milliseconds: it may have been lost. */
const LOOK = 15_000

/**
 * Tells a socket what there is to see, at once and whenever it is another. Of many changes in a moment only the last is
 * told. A look that fails ends the socket, and its page comes again.
 * @param hear has itself called after each change, until what it returns is
 */
export const follow = (
  socket: WebSocket,
  log: Log,
  look: () => Promise<object>,
  hear: (changed: () => void) => () => void,
) => {
  let told = ''
  let changes = 0
  let looking = false

  const tell = async () => {
    changes += 1
    if (looking) return
    looking = true
    try {
      for (let seen = 0; seen !== changes; ) {
        seen = changes
        const text = JSON.stringify(await look())
        if (text !== told && socket.readyState === socket.OPEN) socket.send(text)
        told = text
      }
    } catch (err) {
      log.warn({ err }, 'a look failed; its socket ends')
      socket.close(1011)
    } finally {
      looking = false
    }
  }

  const timer = setInterval(() => {
    // A line that is silent is cut on the way.
    socket.ping()
    void tell()
  }, LOOK)
  const end = hear(() => void tell())
  socket.on('close', () => {
    clearInterval(timer)
    end()
  })
  socket.on('error', () => socket.terminate())
  void tell()
}
