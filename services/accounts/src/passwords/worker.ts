import { hashSync, verifySync } from '@node-rs/argon2'

/** A password to hash, or to compare with what is kept. */
export interface Job {
  password: string
  kept?: string
}

// Argon2id by itself. OWASP's second choice: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What a thread of the pool does. */
export default ({ password, kept }: Job): string | boolean =>
  kept === undefined ? hashSync(password, COST) : verifySync(kept, password)
