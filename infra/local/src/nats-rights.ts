import { DOMAINS } from '@midsummer/contracts'

/** What JetStream asks of who reads and writes its one stream; nobody may change or empty it. */
const JETSTREAM = [
  'INFO',
  'STREAM.CREATE.midsummer',
  'STREAM.UPDATE.midsummer',
  'STREAM.INFO.midsummer',
  ...['CREATE', 'DURABLE.CREATE', 'INFO', 'MSG.NEXT'].map((verb) => `CONSUMER.${verb}.midsummer.>`),
].map((call) => `$JS.API.${call}`)

const CHANGES = ['tenants.directory.changed.*', 'accounts.>']

/** A dozen processes that start at once are slow to say who they are, in seconds. */
const LOGIN = 30

interface Rights {
  publish: string[]
  subscribe: string[]
}

/**
 * Who may say and hear what on NATS: a domain tells of itself and how far its tables are, the gateway hears of changes,
 * and nobody speaks for another or reads another's deliveries.
 */
const rightsOf = (): Record<string, Rights> => {
  const domains = DOMAINS.map((domain): [string, Rights] => [
    domain,
    {
      publish: [
        `${domain}.>`,
        `live.${domain}.*`,
        domain === 'admin' ? 'tenants.>' : 'tenants.module.>',
        ...JETSTREAM,
        '$JS.ACK.midsummer.>',
      ],
      subscribe: [`_INBOX.${domain}.>`, `live.${domain}.*`, ...CHANGES],
    },
  ])
  return Object.fromEntries([...domains, ['gateway', { publish: [], subscribe: ['_INBOX.gateway.>', ...CHANGES] }]])
}

/** The server's configuration: a login for each domain and the gateway. @param password of every login */
export const natsConfig = (password: string): string => {
  const users = Object.entries(rightsOf()).map(([user, { publish, subscribe }]) => {
    // An empty list of what is allowed would allow everything.
    const saying = publish.length > 0 ? { allow: publish } : { deny: ['>'] }
    const permissions = { publish: saying, subscribe: { allow: subscribe } }
    return `    { user: ${user}, password: ${JSON.stringify(password)}, permissions: ${JSON.stringify(permissions)} }`
  })
  return `authorization {\n  timeout: ${LOGIN}\n  users: [\n${users.join('\n')}\n  ]\n}\n`
}
