import type { Database } from '@midsummer/database'
import { forgetAttempts } from './attempts/attempts.ts'
import { forgetAnswers } from './data-requests/data-requests.ts'
import { forgetProofs } from './proofs/proofs.ts'
import { forgetKept } from './provider/open.ts'
import { forgetSessions } from './sessions/sessions.ts'

/** Takes away what is over. */
export const clear = async ({ shared }: Database): Promise<void> => {
  await shared(forgetAttempts)
  await shared(forgetProofs)
  await shared(forgetKept)
  await shared(forgetSessions)
  await shared(forgetAnswers)
}
