import { request } from 'node:http'

export interface Answer {
  status: number
  location: string
  // biome-ignore lint/suspicious/noExplicitAny: whoever asks knows what the wire brings.
  body: any
}

/** A browser without a window: keeps the cookies of each host, and says where its writes come from. */
export interface Browser {
  ask: (host: string, what: string, body?: object, more?: Record<string, string>) => Promise<Answer>
  /** Signs in at a convention's host by way of the platform's. */
  enter: (host: string) => Promise<void>
  /** What it has been given at each host. */
  cookies: () => { host: string; name: string; value: string }[]
}

/** The most redirects from a convention's host to the platform's and back. */
const HOPS = 12

/** Opens a browser at a gateway. Nobody looks up `*.localhost` here, so the host is set by hand. */
export const openBrowser = (gateway: string): Browser => {
  const { port } = new URL(gateway)
  const jars = new Map<string, Map<string, string>>()
  const ask = (host: string, what: string, body?: object, more: Record<string, string> = {}): Promise<Answer> => {
    const [method = 'GET', path = '/'] = what.split(' ')
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    const headers = {
      host: `${host}:${port}`,
      ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...(body && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { origin: `http://${host}:${port}` }),
      ...more,
    }
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        for (const cookie of response.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
          if (value === '') jar.delete(name)
          else jar.set(name, value)
        }
        const json = String(response.headers['content-type']).includes('json')
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body: json ? JSON.parse(text) : text,
        })
      })
      asked.on('error', reject).end(body && JSON.stringify(body))
    })
  }
  return {
    ask,
    enter: async (host) => {
      let at = new URL(`http://${host}:${port}/api/session/begin?next=/api/session`)
      for (let hops = 0; hops < HOPS; hops += 1) {
        const { location } = await ask(at.hostname, `GET ${at.pathname}${at.search}`)
        if (!location) return
        at = new URL(location, at)
      }
      throw new Error(`no end to the redirects at ${at}`)
    },
    cookies: () => [...jars].flatMap(([host, jar]) => [...jar].map(([name, value]) => ({ host, name, value }))),
  }
}
