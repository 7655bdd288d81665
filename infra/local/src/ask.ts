import { type IncomingHttpHeaders, request } from 'node:http'

interface Told {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/**
 * Asks a gateway as a client of one host would. Node resolves no `*.localhost`, so the host is set by hand.
 * @throws with the status, the headers and the problem document when the answer is not a success
 */
export const ask = async <Answer = unknown>(
  gateway: string,
  host: string,
  what: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`,
  token?: string,
  body?: unknown,
  idempotencyKey?: string,
): Promise<Answer> => {
  const [method, path] = what.split(' ') as [string, string]
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const { status, headers, text } = await new Promise<Told>((resolve, reject) => {
    const outgoing = request(
      `${gateway}${path}`,
      {
        method,
        headers: {
          host,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
          ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
        response.once('error', reject)
      },
    )
    outgoing.once('error', reject)
    outgoing.end(payload)
  })
  if (status >= 400) throw Object.assign(new Error(`${what} at ${host}: ${status} ${text}`), { status, headers, text })
  return (text ? JSON.parse(text) : undefined) as Answer
}
