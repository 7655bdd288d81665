import { generateKeyPair, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import type { Database } from '@midsummer/database'
import type { Secrets } from '@midsummer/service'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { newSecret } from '../secret.ts'
import { deleteKeys, insertKey, lockKeys, selectKeys } from './queries.ts'

/** A new key comes after this, in seconds. */
const AGE = 90 * 86_400
/** It is shown for this long before it signs, in seconds: every process knows it by then. */
const SHOWN = 600
/** What it replaces is shown for this much longer, in seconds: what it signed is over by then. */
const KEPT = 86_400

const Sealed = Type.Object({
  /** A private key, RSA of 2048 bits. */
  jwk: Type.Object({ kty: Type.Literal('RSA') }, { additionalProperties: true }),
  /** What the provider's cookies are signed with. */
  cookies: Type.String(),
})

export interface SigningKeys {
  /** The first one signs. */
  jwks: (Type.Static<typeof Sealed>['jwk'] & { kid: string; use: 'sig'; alg: 'RS256' })[]
  /** Likewise. */
  cookies: string[]
}

/** The provider's keys as they stand now; makes one when there is none or the newest is old, and drops what nobody needs. */
export const readSigningKeys = (database: Database, secrets: Secrets): Promise<SigningKeys> =>
  database.shared(async (tx) => {
    await lockKeys(tx)
    const [newest] = await tx.any(selectKeys())
    if (!newest || newest.age > AGE) {
      const id = randomUUID()
      const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
      const made = { jwk: privateKey.export({ format: 'jwk' }), cookies: newSecret() }
      await insertKey(tx, id, secrets.seal(JSON.stringify(made), id))
    }
    const keys = await tx.any(selectKeys())
    const signing = keys.find(({ age }) => age >= SHOWN) ?? keys.at(-1)
    const old = keys.filter(({ age }) => signing && age > signing.age && signing.age > SHOWN + KEPT)
    await deleteKeys(
      tx,
      old.map(({ id }) => id),
    )
    const opened = keys
      .filter((key) => !old.includes(key))
      .toSorted((one, other) => Number(other === signing) - Number(one === signing))
      .map(({ id, sealed }) => {
        const key: unknown = JSON.parse(secrets.open(sealed, id))
        if (!Value.Check(Sealed, key)) throw new Error('a signing key has another shape')
        return { id, ...key }
      })
    return {
      jwks: opened.map(({ id, jwk }) => ({ ...jwk, kid: id, use: 'sig', alg: 'RS256' })),
      cookies: opened.map(({ cookies }) => cookies),
    }
  })
