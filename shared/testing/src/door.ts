import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR, resolve, said } from '@midsummer/access'
import {
  type Actor,
  CONTEXT_HEADER,
  type Context,
  type Domain,
  SCHEMA_HEADER,
  type TenantRef,
} from '@midsummer/contracts'
import { type Keys, openKeys, signContext } from '@midsummer/tenancy'

interface Test {
  teardown: (end: () => unknown) => void
}

/** Keys of the test's own, for the audiences that it names. */
export const makeTestKeys = async (t: Test, ...audiences: string[]): Promise<Keys> => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
  t.teardown(() => rm(folder, { recursive: true }))
  for (const audience of [...audiences, 'internal']) {
    await writeFile(join(folder, `${audience}.key`), `${randomBytes(32).toString('base64')}\n`)
  }
  return openKeys(folder)
}

/** What a test needs of an application. */
export interface App {
  inject: (request: {
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
    url: string
    headers: Record<string, string>
    payload?: object
  }) => Promise<{ statusCode: number; headers: Record<string, unknown>; body: string; rawPayload: Buffer }>
}

export interface Visitor {
  tenant?: TenantRef
  event?: { id: string; slug: string }
  /** Who is signed in. */
  user?: string
  /** Who looks on as the user. */
  by?: string
  /** What the user may do, or the scopes of the visitor's token; without either nobody is signed in. */
  scopes?: string[]
  withheld?: Context['withheld']
}

export interface Answer {
  status: number
  headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever the wire brings.
  body: any
}

/** Asks a service as the gateway would for a visitor: `ask('POST /levels', body)`. */
export const visit =
  (app: App, keys: Keys, domain: Domain, prefix = `/api/${domain}`) =>
  ({ tenant, event, user, by, scopes = [], withheld }: Visitor) => {
    const token: Actor = scopes.length > 0 ? { kind: 'token', id: randomUUID() } : { kind: 'anonymous' }
    const actor: Actor = user === undefined ? token : { kind: 'person', id: user, ...(by && { by }) }
    return async (what: string, payload?: object, headers: Record<string, string> = {}): Promise<Answer> => {
      const [method, path] = what.split(' ')
      const context = signContext(
        {
          audience: domain,
          actor,
          ...said(resolve({ scopes })),
          operator: scopes.includes(OPERATOR),
          ...(tenant ? { tenant } : {}),
          ...(event ? { event } : {}),
          ...(withheld ? { withheld } : {}),
        },
        keys,
      )
      const answer = await app.inject({
        method: method as 'GET',
        url: `${prefix}${path}`,
        headers: { [CONTEXT_HEADER]: context, ...(tenant ? { [SCHEMA_HEADER]: tenant.schema } : {}), ...headers },
        ...(payload ? { payload } : {}),
      })
      const type = String(answer.headers['content-type'])
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: type.includes('json')
          ? JSON.parse(answer.body)
          : type.includes('officedocument')
            ? answer.rawPayload
            : answer.body || undefined,
      }
    }
  }
