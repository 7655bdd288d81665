import type { Tx } from '@midsummer/database'
import type { Payment } from '../providers/provider.ts'
import { updateFromProvider } from './queries.ts'

const KEY = /^([0-9a-f-]{36}):(\d{1,6})$/

/** What the provider is to call a refund: the same for every try, another one for each round. */
export const keyOf = ({ id, round }: { id: string; round: number }): string => `${id}:${round}`

/** Brings our refunds up to what the provider tells of them; those that were made there by hand are not ours. */
export const noteRefunds = async (tx: Tx, { refunds }: Payment): Promise<void> => {
  for (const { key, state, reason } of refunds) {
    const [, id, round] = KEY.exec(key ?? '') ?? []
    if (id) await updateFromProvider(tx, id, Number(round), state === 'pending' ? 'asked' : state, reason ?? null)
  }
}
