import { openDatabase } from '@midsummer/database'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import dns from 'dns2'
import t from 'tap'
import { buildApp } from '../src/app.ts'
import { proveDue } from '../src/custom-domains/custom-domains.ts'
import { CHALLENGE, openProver } from '../src/custom-domains/proof.ts'

type Record = { type: 'TXT' | 'CNAME' | 'A'; value: string }

/** A name server with the records of the test, which may change. */
const startNames = async (t: { teardown: (end: () => unknown) => void }, records: Map<string, Record[]>) => {
  const { Packet } = dns
  const server = dns.createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request)
      const [question] = request.questions
      const name = question?.name.toLowerCase() ?? ''
      for (const { type, value } of records.get(name) ?? []) {
        if (Packet.TYPE[type] !== question?.type) continue
        const data = { TXT: { data: value }, CNAME: { domain: value }, A: { address: value } }[type]
        const resource = new Packet.Resource(name, Packet.TYPE[type], Packet.CLASS.IN, 1)
        response.answers.push(Object.assign(resource, data))
      }
      send(response)
    },
  })
  const addresses = await server.listen({ udp: { port: 0, address: '127.0.0.1' } })
  t.teardown(() => server.close())
  return `127.0.0.1:${addresses.udp?.port}`
}

t.test('a host that the customer owns serves when its owner has proven it', async (t) => {
  const records = new Map<string, Record[]>()
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('admin'), domain: 'admin' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'admin')
  const prover = openProver('conventions.example', await startNames(t, records))
  const app = await buildApp({ database, keys, baseDomain: 'midsummer.example', prover })
  t.teardown(() => app.close())
  const operator = visit(app, keys, 'admin')({ scopes: ['platform:operator'] })
  for (const { id } of [server.tenant, server.neighbour]) {
    await server.query(
      "insert into public.events (id, tenant_id, slug, name, is_default) values (uuidv7(), $1, '2027', 'x', true)",
      [id],
    )
  }
  const path = `/tenants/${server.tenant.id}/custom-domains`
  const { status, body: domain } = await operator(`POST ${path}`, { host: 'FurryCon.example.', event: '2027' })
  t.match([status, domain], [201, { host: 'furrycon.example', status: 'pending', event: '2027' }])
  t.same(domain.records, [
    { type: 'TXT', name: `${CHALLENGE}.furrycon.example`, value: domain.token },
    { type: 'CNAME', name: 'furrycon.example', value: 'conventions.example' },
  ])
  const check = async () => (await operator(`POST ${path}/${domain.id}/check`)).body

  await t.test('it fails with the reason until every record is there', async (t) => {
    t.match(await check(), { status: 'failed', reason: /has no TXT record/ })
    records.set(`${CHALLENGE}.furrycon.example`, [{ type: 'TXT', value: 'of somebody else' }])
    t.match(await check(), { status: 'failed', reason: /has no TXT record/ })
    records.set(`${CHALLENGE}.furrycon.example`, [{ type: 'TXT', value: domain.token }])
    t.match(await check(), { status: 'failed', reason: /does not lead to conventions.example/ })
    records.set('furrycon.example', [{ type: 'CNAME', value: 'conventions.example' }])
    t.match(await check(), { status: 'active', reason: null })
  })

  await t.test('an address of ours is as good as a name', async (t) => {
    records.set('furrycon.example', [{ type: 'A', value: '192.0.2.7' }])
    t.match(await check(), { status: 'failed' })
    records.set('conventions.example', [{ type: 'A', value: '192.0.2.7' }])
    t.match(await check(), { status: 'active' })
  })

  await t.test('what is due is looked up by itself; what failed lately waits', async (t) => {
    const { body: other } = await operator(`POST ${path}`, { host: 'second.example', event: '2027' })
    await proveDue(database, prover)
    const find = async () =>
      (await operator(`GET ${path}`)).body.customDomains.find(({ id }: { id: string }) => id === other.id)
    const { checkedAt, status } = await find()
    t.equal(status, 'failed')
    await proveDue(database, prover)
    t.equal((await find()).checkedAt, checkedAt)
    await server.query("update public.custom_domains set checked_at = now() - interval '1 hour' where id = $1", [
      other.id,
    ])
    await proveDue(database, prover)
    t.not((await find()).checkedAt, checkedAt)
  })

  await t.test('a claim keeps nobody from a host: it is whose proof is found first', async (t) => {
    const theirs = `/tenants/${server.neighbour.id}/custom-domains`
    const claim = async (of: string) => (await operator(`POST ${of}`, { host: 'rightful.example', event: '2027' })).body
    const [squatter, owner] = [await claim(path), await claim(theirs)]
    t.match(await claim(path), { code: 'ADMIN_HOST_TAKEN' }, 'once for each')
    records.set('rightful.example', [{ type: 'CNAME', value: 'conventions.example' }])
    const prove = (...domains: { token: string }[]) =>
      records.set(
        `${CHALLENGE}.rightful.example`,
        domains.map(({ token }) => ({ type: 'TXT', value: token })),
      )
    const checks = () =>
      Promise.all(
        [`${path}/${squatter.id}`, `${theirs}/${owner.id}`].map(
          async (one) => (await operator(`POST ${one}/check`)).body,
        ),
      )
    prove(owner)
    t.match(await checks(), [{ status: 'failed' }, { status: 'active' }])
    prove(owner, squatter)
    t.match(await checks(), [{ status: 'failed', reason: /leads to a convention already/ }, { status: 'active' }])
    prove(squatter)
    await checks()
    t.match(await checks(), [{ status: 'active' }, { status: 'failed' }], 'whoever has the name now has the host')
    const domains = `POST /tenants/${server.neighbour.id}/domains`
    t.match((await operator(domains, { host: 'rightful.example' })).body, { code: 'ADMIN_HOST_TAKEN' })
    prove()
    await checks()
    prove(owner, squatter)
    const states = (await checks()).map(({ status }) => status)
    t.same(states.sort(), ['active', 'failed'], 'one also of two that are proven at once')
  })

  await t.test('a domain and a custom domain of one host, wanted at once, are one', async (t) => {
    const { body: claimed } = await operator(`POST ${path}`, { host: 'both.example', event: '2027' })
    records.set(`${CHALLENGE}.both.example`, [{ type: 'TXT', value: claimed.token }])
    records.set('both.example', [{ type: 'CNAME', value: 'conventions.example' }])
    const [checked, added] = await Promise.all([
      operator(`POST ${path}/${claimed.id}/check`),
      operator(`POST /tenants/${server.neighbour.id}/domains`, { host: 'both.example' }),
    ])
    t.not(checked.body.status === 'active', added.status === 201)
  })

  await t.test('a host is one convention’s, and another cannot touch it', async (t) => {
    const theirs = `/tenants/${server.neighbour.id}/custom-domains`
    t.equal(
      (await operator(`POST ${theirs}`, { host: 'furrycon.example', event: '2027' })).body.code,
      'ADMIN_HOST_TAKEN',
    )
    t.equal((await operator(`POST ${theirs}/${domain.id}/check`)).status, 404)
    t.equal((await operator(`DELETE ${theirs}/${domain.id}`)).status, 404)
    t.equal((await operator(`POST ${path}`, { host: 'third.example', event: '1999' })).body.code, 'ADMIN_EVENT_UNKNOWN')
    t.equal((await operator(`DELETE ${path}/${domain.id}`)).status, 204)
  })
})
