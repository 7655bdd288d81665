// A service that costs next to nothing, so that what is measured is the way to it: one answer to each request without
// a body.
import { createServer } from 'node:net'

const body = JSON.stringify({
  levels: Array.from({ length: 3 }, (_, id) => ({ id, name: 'Guest', price: 0, left: 10 })),
})
const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
const END = '\r\n\r\n'

createServer({ noDelay: true }, (socket) => {
  let begun = ''
  socket.setEncoding('latin1').on('data', (text: string) => {
    const parts = (begun + text).split(END)
    begun = parts.pop() ?? ''
    if (parts.length > 0) socket.write(answer.repeat(parts.length))
  })
  socket.on('error', () => socket.destroy())
}).listen(Number(process.env['PORT']), '127.0.0.1')
