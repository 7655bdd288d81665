import { sql } from '@midsummer/database'
import { AT_ONCE, ITEMS, item, openItems } from './items.ts'
import { interleave, median, perSecond, ratio } from './measure.ts'
import type { Row } from './stage.ts'
import { rate } from './table.ts'

export const reads: Row = {
  title: 'Reading one row in one of many conventions, against Slonik without any',
  run: async (stage, { quick, tell }) => {
    const { tenants, ours, plain, best } = await openItems(stage, quick ? 4 : 100)
    const [rounds, milliseconds] = quick ? [1, 200] : [9, 1_000]
    tell(`${tenants.length} conventions, ${AT_ONCE} at once, ${rounds} rounds …`)
    const load = (work: (turn: number) => Promise<unknown>) => () => perSecond({ at: AT_ONCE, milliseconds }, work)
    const contenders = {
      ours: load((turn) => {
        const tenant = tenants[turn % tenants.length]
        if (!tenant) throw new Error('there are no conventions')
        return ours.read(tenant, sql.type(item)`select id, name, amount from item where id = ${turn % ITEMS}`)
      }),
      plain: load((turn) =>
        plain.any(sql.type(item)`select id, name, amount from bench.item where id = ${turn % ITEMS}`),
      ),
      best: load((turn) =>
        best.any(sql.type(item)`select id, name, amount from bench.item where id = ${turn % ITEMS}`),
      ),
    }
    await interleave(1, contenders)
    const figures = await interleave(rounds, contenders)
    const own = rate(median(figures.ours))
    return [
      {
        what: 'reads in a tenant',
        ours: own,
        rival: `Slonik as it comes ${rate(median(figures.plain))}`,
        ratio: ratio(figures.ours, figures.plain),
        goal: '1.0',
      },
      {
        what: 'reads in a tenant',
        ours: own,
        rival: `Slonik without discard ${rate(median(figures.best))}`,
        ratio: ratio(figures.ours, figures.best),
        goal: '0.55',
      },
    ]
  },
}
