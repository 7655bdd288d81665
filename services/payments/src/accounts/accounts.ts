import type { Actor, TenantRef } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { accountUnknown, keyLacks } from '../errors.ts'
import { keepReconciling } from '../reconciliation/schedule.ts'
import {
  AccountRow,
  deactivate,
  newId,
  selectAccount,
  selectAccounts,
  selectAllAccounts,
  selectLastCheckout,
  updateSealed,
  updateWebhook,
  upsertAccount,
} from './queries.ts'
import { ownerOf, providerOf, type Reach, reasonOf } from './reach.ts'

/** An account as its organisers see it: its secrets are never shown again. */
export const Account = Type.Object({
  ...Type.Pick(AccountRow, ['id', 'provider', 'live', 'hint', 'active', 'fault', 'webhookFault', 'checkedAt'])
    .properties,
  /** Whether the provider tells us what happens by itself; without it money is found by looking. */
  webhooks: Type.Boolean(),
  webhookPath: Type.String(),
})
export type Account = Type.Static<typeof Account>

export interface Entered {
  provider: string
  key: string
  /** The signing secret of a webhook that was made by hand; without it one is asked of the provider. */
  webhookSecret: string | undefined
  /** Where the provider reaches this convention: `https://furrydelphia.example`. */
  origin: string
}

export const shown = ({ key, webhookSecret, event, ...account }: AccountRow): Account => ({
  ...account,
  webhooks: webhookSecret !== null,
  webhookPath: pathOf(account.id),
})

const pathOf = (id: string): string => `/api/payments/webhooks/${id}`

export const listAccounts = (tx: Tx, event: string) => tx.any(selectAccounts(event))

/**
 * Takes a provider's key for an event, after trying it. From then on the event's checkouts are made with it. A key that
 * knows what was paid with an earlier one belongs to the same account, and replaces it there; so does any key where nothing
 * was sold yet.
 * @throws providerUnknown, keyRefused, keyLacks, providerAway
 */
export const enterKey = async (
  reaches: Reach,
  tenant: TenantRef,
  actor: Actor,
  event: string,
  { provider: name, key, webhookSecret, origin }: Entered,
): Promise<Account> => {
  const { database, secrets } = reaches
  const provider = providerOf(reaches, name)
  const { live, missing } = await provider.inspect(key)
  if (missing.length > 0) {
    throw keyLacks({ errors: missing.map((permission) => ({ at: 'body/key', message: `lacks ${permission}` })) })
  }
  const { accounts, id: fresh } = await database.inTenant(tenant, async (tx) => {
    await knownEvent(tx, event)
    const all = await tx.any(selectAccounts(event))
    const accounts: { id: string; checkout: string | undefined }[] = []
    for (const { id } of all.filter((one) => one.provider === name && one.live === live)) {
      accounts.push({ id, checkout: (await tx.maybeOne(selectLastCheckout(id)))?.checkout })
    }
    return { accounts, id: (await tx.one(newId)).id }
  })
  let same: string | undefined
  for (const { id, checkout } of accounts) {
    if (same === undefined && checkout !== undefined && (await provider.find(key, { checkout }))) same = id
  }
  const id = same ?? accounts.find(({ checkout }) => checkout === undefined)?.id ?? fresh
  const owner = ownerOf(tenant, { id })
  const account = await database.inTenant(tenant, async (tx) => {
    await deactivate(tx, event)
    const entered = { id, event, provider: name, live, key: secrets.seal(key, owner), hint: key.slice(-4) }
    const account = await tx.one(upsertAccount(entered))
    await audit(tx, actor, {
      action: 'account.key-entered',
      target: id,
      after: { provider: name, live, hint: account.hint },
    })
    await keepReconciling(tx, id)
    return account
  })
  // A row that has made no checkout may have been another account's at the provider, whose notices say nothing of this one.
  if (same !== undefined && account.webhookSecret !== null && webhookSecret === undefined) return shown(account)
  const told = webhookSecret ?? (await provider.listen(key, `${origin}${pathOf(id)}`).catch((error: Error) => error))
  return shown(
    await database.inTenant(tenant, (tx) =>
      tx.one(
        told instanceof Error
          ? updateWebhook(id, null, reasonOf(told))
          : updateWebhook(id, secrets.seal(told, owner), null),
      ),
    ),
  )
}

/** @throws accountUnknown */
export const accountOf = async (tx: Tx, event: string, id: string): Promise<AccountRow> => {
  const account = await tx.maybeOne(selectAccount(id))
  if (account?.event !== event) throw accountUnknown()
  return account
}

/** Takes no more checkouts for an event. What was paid can still go back. @throws accountUnknown */
export const closeAccount = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  await accountOf(tx, event, id)
  await deactivate(tx, event)
  await audit(tx, actor, { action: 'account.closed', target: id })
}

/** Seals everything with the newest key of the ring. @returns how much there was to seal */
export const rotateSecrets = async (
  tx: Tx,
  { secrets }: Pick<Reach, 'secrets'>,
  tenant: TenantRef,
): Promise<number> => {
  const stale = (await tx.any(selectAllAccounts)).filter(
    ({ key, webhookSecret }) => !secrets.isFresh(key) || (webhookSecret !== null && !secrets.isFresh(webhookSecret)),
  )
  for (const account of stale) {
    const again = (sealed: string) =>
      secrets.seal(secrets.open(sealed, ownerOf(tenant, account)), ownerOf(tenant, account))
    const { key, webhookSecret } = account
    await updateSealed(tx, { ...account, key: again(key), webhookSecret: webhookSecret && again(webhookSecret) })
  }
  return stale.length
}
