import type { Tx } from '@midsummer/database'
import { selectRegistered, type Told, upsertRegistration } from './queries.ts'

/** Takes what register tells of somebody. Without an address there is nobody to know it by. */
export const learnRegistration = async (
  tx: Tx,
  { email, ...told }: Omit<Told, 'email'> & { email?: string | undefined },
  message: string,
): Promise<void> => {
  if (email !== undefined) await upsertRegistration(tx, { ...told, email }, message)
}

/** Those of the addresses that are registered for the event, in lower case. */
export const registeredOf = async (tx: Tx, event: string, emails: readonly string[]): Promise<Set<string>> => {
  const found = await tx.any(
    selectRegistered(
      event,
      emails.map((email) => email.toLowerCase()),
    ),
  )
  return new Set(found.map(({ email }) => email))
}
