import type { Command, CommandContext } from '@midsummer/provisioning'
import { openSecrets, readConfig } from '@midsummer/service'
import { rotateSecrets } from './accounts/accounts.ts'
import { allAccounts } from './accounts/reach.ts'
import { ProviderConfig } from './config.ts'
import { openProviders } from './providers/index.ts'
import { reconcile } from './reconciliation/reconciliation.ts'
import { wantReconciliation } from './reconciliation/schedule.ts'

/** How far back a reconciliation by hand looks, in days: an event's whole sale. */
const DAYS = 400

const reachOf = ({ database, environment }: Pick<CommandContext, 'database' | 'environment'>) => {
  const config = readConfig(ProviderConfig, environment)
  const providers = openProviders({ testUrl: config.TEST_PROVIDER_URL, stripeUrl: config.STRIPE_URL })
  return { database, providers, secrets: openSecrets(config.SECRETS_KEYS) }
}

export const commands: Command[] = [
  {
    name: 'reconcile',
    summary:
      'Compares the ledger with every provider’s own list, settles what is missing here and names what is missing there.',
    options: { days: `how far back to look; ${DAYS} without it` },
    run: async ({ database, environment, tenant, options, print }) => {
      const days = Number(options['days'] ?? DAYS)
      if (!Number.isInteger(days) || days < 1) throw new Error('--days is a whole number above zero.')
      const reach = reachOf({ database, environment })
      for (const { id, provider, hint } of await database.inTenant(tenant, allAccounts)) {
        const wanted = await database.inTenant(tenant, (tx) => wantReconciliation(tx, id, days))
        const { compared, repaired } = await reconcile(reach, tenant, wanted)
        print(`${provider} …${hint}: ${compared} payments compared, ${repaired} movements settled`)
      }
    },
  },
  {
    name: 'rotate-secrets',
    summary: 'Seals every provider key with the newest key of SECRETS_KEYS. Afterwards the older keys can leave it.',
    options: {},
    run: async ({ database, environment, tenant, print }) => {
      const sealed = await database.inTenant(tenant, (tx) =>
        rotateSecrets(tx, reachOf({ database, environment }), tenant),
      )
      print(`${sealed} accounts sealed anew`)
    },
  },
]
