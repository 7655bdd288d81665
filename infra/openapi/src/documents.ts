import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { buildApp as accounts } from '@midsummer/accounts/app'
import { buildApp as admin } from '@midsummer/admin/app'
import { DOMAINS, type Domain } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { buildApp as event } from '@midsummer/event/app'
import { folderStore } from '@midsummer/files'
import { openLive } from '@midsummer/messages'
import { buildApp as notifications } from '@midsummer/notifications/app'
import { buildApp as payments } from '@midsummer/payments/app'
import { buildApp as register } from '@midsummer/register/app'
import { buildApp as schedule } from '@midsummer/schedule/app'
import { type AskingDeps, openPeers, openSecrets } from '@midsummer/service'
import { buildApp as shop } from '@midsummer/shop/app'
import { buildApp as staff } from '@midsummer/staff/app'
import { openDirectory, openKeys } from '@midsummer/tenancy'
import { buildApp as vendors } from '@midsummer/vendors/app'
import openapi, { astToString } from 'openapi-typescript'

const root = join(import.meta.dirname, '../../..')

/** A file that is written from what a service says of itself. */
export interface Written {
  path: string
  text: string
}

const outside = { check: async () => undefined, ask: async () => new Response() }

/** Nothing is asked and nothing is kept: the stores are named, and never opened. */
const files = { store: folderStore('/nowhere'), scan: async () => undefined }
const secrets = openSecrets(`1=${randomBytes(32).toString('base64')}`)
const hashing = { hash: async () => '', verify: async () => false, close: async () => undefined }

type Build = (deps: AskingDeps) => Promise<{ inject: (path: string) => Promise<{ body: string }> }>

const apps: Record<Domain, Build> = {
  admin: (deps) =>
    admin({ ...deps, baseDomain: 'localhost', prover: { records: () => [], fault: async () => undefined } }),
  accounts: (deps) =>
    accounts({
      ...deps,
      secrets,
      hashing,
      directory: openDirectory(deps),
      outside,
      origin: 'https://midsummer.example',
    }),
  event,
  register: (deps) => register({ ...deps, files }),
  payments: (deps) => payments({ ...deps, secrets, providers: new Map() }),
  notifications: (deps) =>
    notifications({
      ...deps,
      secrets,
      outside,
      bouncesKey: 'x',
    }),
  vendors: (deps) => vendors({ ...deps, files, live: openLive('vendors') }),
  schedule: (deps) => schedule({ ...deps, files, live: openLive('schedule') }),
  shop,
  staff: (deps) => staff({ ...deps, files }),
}

/** Every service's OpenAPI document, and the types that the pages' clients are made of. No service or store runs. */
export const writeDocuments = async (): Promise<Written[]> => {
  const keys = openKeys(root)
  const written: Written[] = []
  for (const domain of DOMAINS) {
    const database = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', domain })
    const app = await apps[domain]({ database, keys, ask: openPeers({}, keys) })
    const { body } = await app.inject('/openapi.json')
    const document: object = JSON.parse(body)
    written.push(
      { path: join(root, `services/${domain}/openapi.json`), text: `${JSON.stringify(document, null, 2)}\n` },
      {
        path: join(root, `services/front/web/api/${domain}.d.ts`),
        text: astToString(await openapi(body, { emptyObjectsUnknown: true })),
      },
    )
    await database.close()
  }
  return written
}
