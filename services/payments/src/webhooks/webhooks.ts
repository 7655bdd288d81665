import type { TenantRef } from '@midsummer/contracts'
import { setAlarm } from '@midsummer/database'
import { ProblemError } from '@midsummer/service'
import { findAccount, ownerOf, providerOf, type Reach, reasonOf } from '../accounts/reach.ts'
import { lookAgain } from '../entries/settling.ts'
import { accountUnknown, signatureWrong } from '../errors.ts'
import { laterBy, leased } from '../leases.ts'
import { count } from '../metrics.ts'
import { forgetHandled, insertWebhook, markHandled, putOff, takeDue, type Webhook } from './queries.ts'

/** How long one process works on what it took, at most, in milliseconds. */
const LEASE = 60_000

/**
 * Takes what a provider tells: who says it is proven by the signature, what it says is asked again. It is written down
 * first, so that the answer is yes as soon as we know; what cannot be asked now is asked later.
 * @throws accountUnknown, signatureWrong
 */
export const takeWebhook = async (
  reaches: Reach,
  tenant: TenantRef,
  accountId: string,
  body: Buffer,
  headers: Record<string, string | string[] | undefined>,
): Promise<void> => {
  const { database, secrets } = reaches
  const account = await database.inTenant(tenant, (tx) => findAccount(tx, accountId))
  if (!account) throw accountUnknown()
  if (account.webhookSecret === null) throw signatureWrong({ detail: 'No signing secret is set for this account.' })
  const secret = secrets.open(account.webhookSecret, ownerOf(tenant, account))
  const notice = providerOf(reaches, account.provider).verify(body, headers, secret)
  const due = laterBy(0)
  const webhook = await database.inTenant(tenant, async (tx) => {
    await setAlarm(tx, due)
    const taken = await tx.maybeOne(insertWebhook(account.id, notice, due))
    if (taken) count(tx, 'webhook', 'taken')
    return taken
  })
  if (webhook) await handle(reaches, tenant, webhook)
}

/** Asks again what could not be asked when it was told, and forgets what was told long ago. */
export const handleDue = async (reaches: Reach, tenant: TenantRef): Promise<void> => {
  const due = leased(reaches, tenant, LEASE, (tx, until) => tx.any(takeDue(until)))
  for await (const webhook of due) await handle(reaches, tenant, webhook)
  await reaches.database.inTenant(tenant, forgetHandled)
}

const handle = async (reaches: Reach, tenant: TenantRef, { id, account, checkout, payment, tries }: Webhook) => {
  const { database } = reaches
  try {
    if (checkout) await lookAgain(reaches, tenant, account, { checkout })
    else if (payment) await lookAgain(reaches, tenant, account, { payment })
    await database.inTenant(tenant, async (tx) => {
      await markHandled(tx, id)
      count(tx, 'webhook', 'handled')
    })
  } catch (error) {
    const due = laterBy(tries)
    await database.inTenant(tenant, async (tx) => {
      await putOff(tx, id, due, reasonOf(error))
      await setAlarm(tx, due)
      count(tx, 'webhook', 'waits')
    })
    if (!(error instanceof ProblemError)) throw error
  }
}
