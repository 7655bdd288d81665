import { listTenants, readProgress } from '@midsummer/admin/tenants'
import { DOMAINS } from '@midsummer/contracts'
import { row, sql, type Tx } from '@midsummer/database'
import { Command } from 'commander'
import Type from 'typebox'
import { asAdmin, withDatabase } from './connect.ts'
import { tell } from './tell.ts'

const Count = row(Type.Object({ count: Type.Integer() }))
const DeadLetter = row(Type.Object({ domain: Type.String(), subject: Type.String(), reason: Type.String() }))

/** The youngest dead letters that are told; the table has all of them. */
const MOST_DEAD = 20

const births = async (tx: Tx): Promise<string[]> => {
  const found: string[] = []
  for (const { id, slug, status } of await listTenants(tx, undefined, 100_000)) {
    const { modules, reason } = await readProgress(tx, id)
    if (status === 'failed' || status === 'provisioning')
      found.push(`${slug} is ${status}: ${reason ?? 'no reason yet'}`)
    for (const { module, state, reason } of modules) {
      if (state === 'failed') found.push(`${module} of ${slug} failed: ${reason}`)
    }
  }
  return found
}

const deadLetters = async (tx: Tx): Promise<string[]> => {
  const dead = await tx.any(sql.type(DeadLetter)`
    select domain, subject, reason from platform.dead_letters order by at desc limit ${MOST_DEAD}`)
  return dead.map(({ domain, subject, reason }) => `${domain} could not handle ${subject}: ${reason}`)
}

/** What a domain has said and NATS has not heard: only the domain itself may read it. */
const unsaid = async (tx: Tx): Promise<number> => {
  const { count } = await tx.one(sql.type(Count)`
    select count(*)::integer as count from platform.outbox where published_at is null and at < now() - interval '1 minute'`)
  return count
}

export const doctor = new Command('doctor')
  .description('looks for what is not as it should be')
  .option('--json', 'print JSON', false)
  .action(async ({ json }) => {
    const findings = await asAdmin(async (tx) => [...(await births(tx)), ...(await deadLetters(tx))])
    for (const domain of DOMAINS) {
      const count = await withDatabase(domain, (database) => database.shared(unsaid))
      if (count > 0) findings.push(`${count} messages of ${domain} wait to be published: is NATS there?`)
    }
    tell(json, findings, () => (findings.length === 0 ? ['All is well.'] : findings))
    if (findings.length > 0) process.exitCode = 1
  })
