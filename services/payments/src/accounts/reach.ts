import type { TenantRef } from '@midsummer/contracts'
import type { Database, Tx } from '@midsummer/database'
import { ProblemError, type Secrets } from '@midsummer/service'
import { providerUnknown } from '../errors.ts'
import type { Provider } from '../providers/provider.ts'
import { type AccountRow, selectAccount, selectActive, selectAllAccounts, updateFault } from './queries.ts'

export type { AccountRow } from './queries.ts'

/** What everything that speaks to a provider stands on. */
export interface Reach {
  database: Database
  providers: ReadonlyMap<string, Provider>
  secrets: Secrets
}

/** An account of any event. */
export const accountById = (tx: Tx, id: string): Promise<AccountRow> => tx.one(selectAccount(id))

/** As `accountById`, of an id that a stranger names. */
export const findAccount = (tx: Tx, id: string): Promise<AccountRow | null> => tx.maybeOne(selectAccount(id))

/** The account that takes an event's checkouts now, if there is one. */
export const activeAccount = (tx: Tx, event: string): Promise<AccountRow | null> => tx.maybeOne(selectActive(event))

export const allAccounts = (tx: Tx): Promise<readonly AccountRow[]> => tx.any(selectAllAccounts)

/** Its key was used, and nothing was wrong. */
export const noteWell = (tx: Tx, id: string) => updateFault(tx, id, null)

/** Whose secret it is: sealed for this account it opens for no other. */
export const ownerOf = (tenant: TenantRef, account: { id: string }): string => `${tenant.id}/${account.id}`

/** @throws providerUnknown */
export const providerOf = ({ providers }: Pick<Reach, 'providers'>, name: string): Provider => {
  const provider = providers.get(name)
  if (!provider) throw providerUnknown({ detail: name })
  return provider
}

/**
 * Speaks to an account's provider with its key. Never inside a transaction: the provider may be slow. That the provider
 * no longer knows the key is written down with the account.
 */
export const reach = async <Answer>(
  { database, providers, secrets }: Reach,
  tenant: TenantRef,
  account: AccountRow,
  ask: (provider: Provider, key: string) => Promise<Answer>,
): Promise<Answer> => {
  const provider = providerOf({ providers }, account.provider)
  try {
    return await ask(provider, secrets.open(account.key, ownerOf(tenant, account)))
  } catch (error) {
    if (isRefusedKey(error)) await database.inTenant(tenant, (tx) => updateFault(tx, account.id, reasonOf(error)))
    throw error
  }
}

/** What a person is told of an error; what is not ours to tell is only named. */
export const reasonOf = (error: unknown): string =>
  error instanceof ProblemError
    ? [error.problem.title, error.problem.detail].filter(Boolean).join(' ')
    : 'Something went wrong on our side.'

/** Whether another try can only fail again. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'PAYMENTS_PROVIDER_REFUSED'

/** Whether the provider no longer knows the key: nothing can be asked until there is another. */
export const isRefusedKey = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'PAYMENTS_KEY_REFUSED'
