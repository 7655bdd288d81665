import { claimAnswered, creditArisen, paymentsMessages } from '@midsummer/contracts'
import { announce, domainOf, type Tx } from '@midsummer/database'
import { on } from '@midsummer/messages'
import { accountOf, type Entry } from './dues.ts'
import { selectEntries } from './dues-queries.ts'

/** What a domain does with its orders when it hears of money. */
interface Sold {
  /** The order; nothing when there is none. */
  lookFor: (tx: Tx, event: string, id: string) => Promise<object | undefined>
  settle: (tx: Tx, event: string, id: string, entry: Entry) => Promise<unknown>
}

/** What a domain that sells hears of money: what moved for its orders, and what staff say was meant for one. */
export const moneySubscriptions = ({ lookFor, settle }: Sold) => [
  on(paymentsMessages.entrySettled, async (tx, { data: { event, entry } }) => {
    const { id, kind, domain, reference } = entry
    if (domain !== domainOf(tx)) return
    const before = await selectEntries(tx, reference)
    await settle(tx, event, reference, entry)
    // What is told once more made a credit when it was told first, or none.
    if (kind !== 'payment' || before.some((known) => known.id === id)) return
    const { balance } = await accountOf(tx, reference)
    if (balance < 0) await announce(tx, creditArisen(domain), { event, credit: { entry: id, reference } })
  }),
  on(paymentsMessages.claimMade, async (tx, { data: { event, claim } }) => {
    const { entry, domain, reference } = claim
    if (domain !== domainOf(tx)) return
    const known = (await lookFor(tx, event, reference)) !== undefined
    await announce(tx, claimAnswered(domain), { event, claim: { entry, reference, known } })
  }),
]
