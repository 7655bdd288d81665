import type { Command } from '@midsummer/provisioning'
import { knownEvents } from '@midsummer/service'
import { explain } from './access/explain.ts'
import { memberByEmail } from './memberships/memberships.ts'

export const commands: Command[] = [
  {
    name: 'explain-access',
    summary: 'Says what somebody may do, module by module, and why.',
    options: {
      person: 'their address',
      event: 'in this event; without one, in the convention',
      'without-leadership': 'yes: as if nobody led or belonged to a department',
    },
    run: async ({ database, tenant, options, print }) => {
      const { person, event: slug, 'without-leadership': without } = options
      if (!person) throw new Error('Whose? Say --person <address>.')
      const answer = await database.inTenant(tenant, async (tx) => {
        const event = slug && (await knownEvents(tx)).find((one) => one.slug === slug)
        if (slug && !event) throw new Error(`There is no event ${slug}.`)
        const { user } = await memberByEmail(tx, person)
        return explain(tx, { user, event: event ? event.id : null, withoutLeadership: without !== undefined })
      })
      const because = (reasons: readonly { source: string; name: string }[]) =>
        reasons.map(({ source, name }) => (source === name ? name : `${source} ${name}`)).join(', ') ||
        'nothing gives more'
      for (const { module, level, reasons } of answer.modules) print(`${module}: ${level} (${because(reasons)})`)
      for (const { right, reasons } of answer.rights) print(`${right} (${because(reasons)})`)
    },
  },
]
