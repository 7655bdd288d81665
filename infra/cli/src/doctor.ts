import { listTenants, readProgress } from '@midsummer/admin/tenants'
import { row, sql } from '@midsummer/database'
import { Command } from 'commander'
import Type from 'typebox'
import { asAdmin } from './connect.ts'
import { tell } from './tell.ts'

const Count = row(Type.Object({ count: Type.Integer() }))

export const doctor = new Command('doctor')
  .description('looks for what is not as it should be')
  .option('--json', 'print JSON', false)
  .action(async ({ json }) => {
    const findings = await asAdmin(async (tx) => {
      const found: string[] = []
      for (const { id, slug, status } of await listTenants(tx, undefined, 100_000)) {
        const { modules, reason } = await readProgress(tx, id)
        if (status === 'failed' || status === 'provisioning')
          found.push(`${slug} is ${status}: ${reason ?? 'no reason yet'}`)
        for (const { module, state, reason } of modules) {
          if (state === 'failed') found.push(`${module} of ${slug} failed: ${reason}`)
        }
      }
      const { count } = await tx.one(sql.type(Count)`
        select count(*)::integer as count from platform.outbox where published_at is null and at < now() - interval '1 minute'`)
      if (count > 0) found.push(`${count} messages of admin wait to be published: is NATS there?`)
      return found
    })
    tell(json, findings, () => (findings.length === 0 ? ['All is well.'] : findings))
    if (findings.length > 0) process.exitCode = 1
  })
