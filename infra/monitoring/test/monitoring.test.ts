import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as contracts from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { buildService } from '@midsummer/service'
import { makeTestKeys, startTestDatabase } from '@midsummer/testing'
import { parser } from '@prometheus-io/lezer-promql'
import t from 'tap'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../../..')
const read = (file: string) => readFile(join(import.meta.dirname, '..', file), 'utf8')

interface Rule {
  alert?: string
  record?: string
  expr: string
  labels?: { severity: string }
  annotations?: { summary: string; do: string }
}
const alerts: { groups: { rules: Rule[] }[] } = parse(await read('alerts.yaml'))
const rules = alerts.groups.flatMap((group) => group.rules)
const dashboard: { panels: { datasource?: { type: string }; targets?: { expr: string }[] }[] } = JSON.parse(
  await read('dashboard.json'),
)
/** As Grafana asks it, once its variables are filled in. */
const panels = dashboard.panels
  .filter(({ datasource }) => datasource?.type === 'prometheus')
  .flatMap(({ targets = [] }) => targets)
  .map(({ expr }) =>
    expr.replaceAll('$__rate_interval', '5m').replaceAll('$domain', 'payments').replaceAll(/\$\w+/g, '.*'),
  )
const expressions = [...rules.map(({ expr }) => expr), ...panels]

/** What an expression asks for: metrics, and the labels that it chooses by. @throws when it is no PromQL */
const asked = (expr: string) => {
  const metrics: string[] = []
  const matchers: { label: string; value: string }[] = []
  const text = ({ from, to }: { from: number; to: number }) => expr.slice(from, to)
  parser.parse(expr).iterate({
    enter: ({ type, node }) => {
      if (type.isError) throw new Error(`${expr}: not understood at ${node.from}`)
      if (type.name === 'VectorSelector') metrics.push(/^[\w:]*/.exec(text(node))?.[0] ?? '')
      if (type.name === 'UnquotedLabelMatcher') {
        const [, label = '', value = ''] = /^(\w+)\s*[=!]~?\s*"(.*)"$/.exec(text(node)) ?? []
        matchers.push({ label, value })
      }
    },
  })
  return { metrics, matchers }
}

/** What is counted anywhere: the subjects of messages, and what domains count besides. */
const counted = async (): Promise<Map<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>()
  for (const domain of contracts.DOMAINS) {
    const { count } = await import(join(root, `services/${domain}/src/metrics.ts`)).catch(() => ({ count: undefined }))
    for (const [what, ways] of Object.entries<readonly string[]>(count?.ways ?? {}))
      found.set(`${domain}.${what}`, ways)
  }
  return found
}

t.test('what is asked for is measured', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  t.teardown(() => database.close())
  const app = await buildService('register', { database, keys: await makeTestKeys(t, 'register') }, {})
  t.teardown(() => app.close())
  const { body } = await app.inject('/metrics')
  const measured = new Set([...body.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name))
  const known = new Set(['up', ...measured, ...rules.flatMap(({ record = [] }) => record)])
  for (const expr of expressions) {
    const { metrics } = asked(expr)
    t.ok(metrics.length > 0, expr)
    for (const metric of metrics) t.ok(known.has(metric.replace(/_bucket$/, '')), `${metric} is measured`)
  }
})

t.test('what is named happens', async (t) => {
  const all = await counted()
  t.ok(all.has('payments.attempt') && all.has('notifications.mail'))
  for (const expr of expressions) {
    const { matchers } = asked(expr)
    const what = matchers.find(({ label }) => label === 'what')?.value
    if (what === undefined || what.includes('[')) continue
    const ways = all.get(what)
    t.ok(ways, `${what} is counted`)
    for (const { value } of matchers.filter(({ label }) => label === 'way'))
      for (const way of value.split('|')) t.ok(ways?.includes(way), `${what} goes the way ${way}`)
  }
})

t.test('an alert says how urgent it is, what is wrong, and what to do', async (t) => {
  const named = rules.flatMap(({ alert = [] }) => alert)
  t.equal(new Set(named).size, named.length)
  for (const { alert = '', labels, annotations } of rules.filter((rule) => rule.alert !== undefined)) {
    t.match(labels?.severity ?? '', /^(page|ticket)$/, alert)
    t.ok(annotations?.summary && annotations.do, alert)
  }
})
