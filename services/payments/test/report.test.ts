import { randomUUID } from 'node:crypto'
import t from 'tap'
import { startPayments } from './stage.ts'

t.test('who looks at the money', async (t) => {
  const { here, there, enter, pay, look, server, download } = await startPayments(t)
  const { id: account } = await enter()
  const { reference } = await pay()
  const write = (who: typeof here.cashier, what: string, body: object) =>
    who(what, body, { 'idempotency-key': randomUUID() })
  const drawer = (await write(here.cashier, 'POST /drawers', { name: 'Desk', float: 0 })).body
  const cash = { domain: 'register', reference: randomUUID(), amount: 700 }
  await write(here.cashier, `POST /drawers/${drawer.id}/payments`, cash)
  await write(here.treasurer, 'POST /refunds', { domain: 'register', reference, amount: 2_500, reason: 'x' })
  await look(here.tenant)

  await t.test('sees it by day, domain and provider, test apart from live', async (t) => {
    const { sums } = (await here.cashier('GET /report')).body
    const [today] = await server.query("select (now() at time zone 'Europe/Berlin')::date::text as day")
    const day = today?.['day']
    t.same(sums, [
      {
        day,
        domain: 'register',
        provider: 'cash',
        live: true,
        kind: 'payment',
        currency: 'EUR',
        count: 1,
        amount: 700,
      },
      {
        day,
        domain: 'register',
        provider: 'test',
        live: false,
        kind: 'payment',
        currency: 'EUR',
        count: 1,
        amount: 9_000,
      },
      {
        day,
        domain: 'register',
        provider: 'test',
        live: false,
        kind: 'refund',
        currency: 'EUR',
        count: 1,
        amount: -2_500,
      },
    ])
    const { sums: byProvider } = (await here.cashier('GET /report?by=provider&until=2999-01-01T00:00:00Z')).body
    t.match(byProvider[0], { day: null, domain: null, provider: 'cash', amount: 700 })
    t.same((await here.cashier('GET /report?from=2999-01-01T00:00:00Z')).body, { sums: [] })
    t.equal((await here.cashier('GET /report?by=colour')).status, 400)
    t.equal((await here.visitor('GET /report')).status, 401)
    t.same((await there.cashier('GET /report')).body, { sums: [] })
  })

  await t.test('pages through entries, and finds what is asked for', async (t) => {
    const { body: first } = await here.cashier('GET /entries?limit=2')
    const { body: rest } = await here.cashier(`GET /entries?limit=2&after=${first.next}`)
    t.same([first.entries.length, rest.entries.length, rest.next], [2, 1, null])
    const amounts = async (query: string) =>
      (await here.cashier(`GET /entries?${query}`)).body.entries.map(({ amount }: { amount: number }) => amount)
    t.same(await amounts(`reference=${reference}`), [-2_500, 9_000])
    t.same(await amounts('kind=refund'), [-2_500])
    t.same(await amounts('provider=cash'), [700])
    t.same(await amounts('odd=true'), [])
    t.same((await there.cashier('GET /entries')).body, { entries: [], next: null })
  })

  await t.test('takes all of it home, however much, and no spreadsheet runs it', async (t) => {
    await server.query(
      `insert into furrydelphia.payments_entry
         (event_id, account_id, provider, live, kind, amount, currency, payment_ref, movement_ref, remark, at)
       select $1, $2, 'test', false, 'payment', 100, 'EUR', '=cmd|calc' || n, '=cmd|calc' || n, 'unknown', now()
       from generate_series(1, 2500) n`,
      [here.event.id, account],
    )
    const csv = await download(here, '/entries.csv')
    t.match(csv.type, /^text\/csv/)
    const [head, ...lines] = csv.text.trimEnd().split('\r\n')
    t.equal(head, 'at,kind,provider,live,domain,reference,amount,currency,remark,payment,movement,attempt,id')
    t.equal(lines.length, 2_503)
    t.equal(lines.filter((line) => line.includes(",'=cmd|calc")).length, 2_500)
    t.ok(lines.some((line) => line.includes(',-2500,EUR,')))
    const json = await download(here, '/entries.ndjson?kind=refund')
    t.match(
      json.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [{ amount: -2_500 }],
    )
    const report = await download(here, '/report.csv?by=provider')
    t.match(report.text, /\r\n,,test,false,refund,EUR,1,-2500\r\n/)
    t.equal((await download(there, '/entries.csv')).text.trim(), head)
  })
})
