import { sql, type Tx } from '@midsummer/database'
import { AT_ONCE, ITEMS, item, openItems } from './items.ts'
import { interleave, median, perSecond, ratio } from './measure.ts'
import type { Row } from './stage.ts'
import { rate } from './table.ts'

/** What both sides do: one reads, two write. */
const work = async (
  tx: { one: Tx['one']; query: (query: ReturnType<typeof sql.unsafe>) => Promise<unknown> },
  schema: ReturnType<typeof sql.fragment>,
  id: number,
) => {
  const { amount } = await tx.one(
    sql.type(item)`select id, name, amount from ${schema}item where id = ${id} for no key update`,
  )
  await tx.query(sql.unsafe`update ${schema}item set amount = ${amount + 1} where id = ${id}`)
  await tx.query(sql.unsafe`insert into ${schema}note (item, text) values (${id}, 'one more')`)
}

const NONE = sql.fragment``
const SHARED = sql.fragment`bench.`

export const writes: Row = {
  title: 'A write transaction of three statements in one of many conventions, against the best Slonik without any',
  run: async (stage, { quick, tell }) => {
    const { tenants, ours, best } = await openItems(stage, quick ? 4 : 100)
    const [rounds, milliseconds] = quick ? [1, 200] : [9, 1_000]
    tell(`${tenants.length} conventions, ${AT_ONCE} at once, ${rounds} rounds …`)
    const load = (work: (turn: number) => Promise<unknown>) => () => perSecond({ at: AT_ONCE, milliseconds }, work)
    const contenders = {
      ours: load((turn) => {
        const tenant = tenants[turn % tenants.length]
        if (!tenant) throw new Error('there are no conventions')
        return ours.inTenant(tenant, (tx) => work(tx, NONE, turn % ITEMS))
      }),
      best: load((turn) =>
        best.connect((connection) => connection.transaction((tx) => work(tx, SHARED, turn % ITEMS))),
      ),
    }
    await interleave(1, contenders)
    const figures = await interleave(rounds, contenders)
    return [
      {
        what: 'transactions in a tenant',
        ours: rate(median(figures.ours)),
        rival: `Slonik without discard ${rate(median(figures.best))}`,
        ratio: ratio(figures.ours, figures.best),
        goal: '0.85',
      },
    ]
  },
}
