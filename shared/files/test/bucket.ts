import { createHash, createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

interface Test {
  teardown: (end: () => unknown) => void
}

export const KEY = 'test-key'
export const SECRET = 'test-secret'
export const REGION = 'eu-central-1'

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * A bucket `midsummer`, as S3's documents tell it: path-style addresses, AWS Signature Version 4 checked, objects put,
 * got and deleted.
 */
export const startBucket = async (t: Test) => {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const body = await buffer(request)
    const answer = (status: number, bytes: Buffer | string = '') =>
      response.writeHead(status, { 'content-length': Buffer.byteLength(bytes) }).end(bytes)
    asked.push(`${request.method} ${url.pathname}`)
    const [, credential, signed, signature] =
      /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
        request.headers.authorization ?? '',
      ) ?? []
    const [key, day = '', region = ''] = credential?.split('/') ?? []
    const payload = String(request.headers['x-amz-content-sha256'])
    const canonical = [
      request.method,
      url.pathname,
      url.search.slice(1),
      ...(signed ?? '').split(';').map((name) => `${name}:${request.headers[name]}`),
      '',
      signed,
      payload,
    ].join('\n')
    const scope = `${day}/${region}/s3/aws4_request`
    const text = [
      'AWS4-HMAC-SHA256',
      request.headers['x-amz-date'],
      scope,
      createHash('sha256').update(canonical).digest('hex'),
    ].join('\n')
    const signing = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day), region), 's3'), 'aws4_request')
    const whole = payload === 'UNSIGNED-PAYLOAD' || payload === createHash('sha256').update(body).digest('hex')
    if (key !== KEY || region !== REGION || !whole || hmac(signing, text).toString('hex') !== signature)
      return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>')

    const name = /^\/midsummer\/(.+)$/.exec(url.pathname)?.[1]
    if (!name) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>')
    const found = objects.get(name)
    if (request.method === 'PUT') {
      objects.set(name, body)
      return answer(200)
    }
    if (request.method === 'DELETE') {
      objects.delete(name)
      return answer(204)
    }
    return found ? answer(200, found) : answer(404, '<Error><Code>NoSuchKey</Code></Error>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { endpoint: `http://127.0.0.1:${port}/midsummer`, objects, asked }
}
