import { setTimeout as delay } from 'node:timers/promises'
import Stripe from 'stripe'
import { keyRefused, providerAway, providerRefused } from '../../errors.ts'

/** Tries of what Stripe says comes too fast, and the first pause, in milliseconds. */
const TRIES = 4
const PAUSE = 250

/** Asks Stripe, and names what it does not do. */
export const asked = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  patiently(ask).catch((error: unknown) => {
    throw named(error)
  })

/** The library tries again what broke, and not what came too fast. */
export const patiently = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeRateLimitError) || tried === TRIES) throw error
      await delay(PAUSE * 2 ** tried * (0.5 + Math.random() / 2))
    }
  }
}

/** Stripe’s error by the name that it has here. */
export const named = (error: unknown): unknown => {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { StripeAuthenticationError, StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors
  const away =
    error instanceof StripeConnectionError ||
    error instanceof StripeAPIError ||
    error instanceof StripeRateLimitError ||
    // The same was asked at this very moment, and is being worked on.
    error.statusCode === 409
  if (error instanceof StripeAuthenticationError) return Object.assign(keyRefused(), { cause: error })
  return Object.assign(away ? providerAway({ retryAfter: 2 }) : providerRefused({ detail: error.message }), {
    cause: error,
  })
}

/** What is found; nothing when Stripe knows none such. */
export const unlessMissing = async <Found>(find: () => Promise<Found>): Promise<Found | undefined> => {
  try {
    return await find()
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Stripe.errors.StripeError) {
      if (error.cause.code === 'resource_missing') return undefined
    }
    throw error
  }
}

type Page<Item> = { data: Item[]; has_more: boolean }

/** All pages of a list, one after the other. */
export async function* pages<Item extends { id: string }>(
  list: (after: { starting_after?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item[]> {
  for (let last: string | undefined; ; ) {
    const page = await asked(() => list(last === undefined ? {} : { starting_after: last }))
    yield page.data
    last = page.data.at(-1)?.id
    if (!page.has_more || last === undefined) return
  }
}

/** All that a list names. */
export const everything = async <Item extends { id: string }>(
  list: (after: { starting_after?: string }) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const all: Item[] = []
  for await (const page of pages(list)) all.push(...page)
  return all
}
