// The rival: @fastify/http-proxy as its README has it, without conventions, tokens or limits.
import httpProxy from '@fastify/http-proxy'
import Fastify from 'fastify'

const app = Fastify()
await app.register(httpProxy, { upstream: String(process.env['UPSTREAM']) })
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
