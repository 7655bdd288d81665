import { createHmac, timingSafeEqual } from 'node:crypto'
import { Context } from '@midsummer/contracts'
import { Compile } from 'typebox/compile'
import type { Keys } from './keys.ts'

/** How long a context is good for, and how far two clocks may be apart, in seconds. */
export const VALID = 60
export const LEEWAY = 90

/** The context is missing, altered, too old, or somebody else's: nothing is done for who sent it. */
export class ContextRefused extends Error {
  override name = 'ContextRefused'
}

const shape = Compile(Context)
const mac = (payload: string, key: Buffer): Buffer => createHmac('sha256', key).update(payload).digest()

/** A context as a header's value, signed for its audience. `issuedAt` is now, in seconds since 1970. */
export const signContext = (
  context: Omit<Context, 'issuedAt' | 'expiresAt'>,
  keys: Keys,
  now = Math.floor(Date.now() / 1000),
): string => {
  const payload = Buffer.from(JSON.stringify({ ...context, issuedAt: now, expiresAt: now + VALID })).toString(
    'base64url',
  )
  return `${payload}.${mac(payload, keys.of(context.audience)[0]).toString('base64url')}`
}

/**
 * What a header vouches for.
 * @param schema the request's `x-tenant-schema`, which must say the same as the context
 * @throws ContextRefused
 */
export const verifyContext = (
  header: string | undefined,
  schema: string | undefined,
  audience: string,
  keys: Keys,
  now = Math.floor(Date.now() / 1000),
): Context => {
  const [payload, signature, ...more] = header?.split('.') ?? []
  if (!payload || !signature || more.length > 0) throw new ContextRefused('there is no context')
  const given = Buffer.from(signature, 'base64url')
  const genuine = keys.of(audience).some((key) => {
    const expected = mac(payload, key)
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
  if (!genuine) throw new ContextRefused('the signature is not ours')
  const context: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (!shape.Check(context)) throw new ContextRefused('the context has another shape')
  if (context.audience !== audience) throw new ContextRefused(`the context is for ${context.audience}`)
  if (now > context.expiresAt + LEEWAY) throw new ContextRefused('the context has expired')
  if (now < context.issuedAt - LEEWAY) throw new ContextRefused('the context is from the future')
  if (context.tenant?.schema !== schema) throw new ContextRefused('x-tenant-schema is not the context’s')
  return context
}
