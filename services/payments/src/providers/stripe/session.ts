import type Stripe from 'stripe'
import type { Checkout } from '../provider.ts'
import { ACCOUNT, ATTEMPT, toStripe } from './words.ts'

const MINUTE = 60_000
// https://docs.stripe.com/js/appendix/supported_locales
const LOCALES = [
  ...([
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fi',
    'fil',
    'fr',
    'hr',
    'hu',
    'id',
    'it',
    'ja',
    'ko',
    'lt',
    'lv',
  ] as const),
  ...(['ms', 'mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh'] as const),
]

/** A checkout as Stripe is asked for it. */
export const sessionOf = ({
  attempt,
  account,
  email,
  locale,
  currency,
  lines,
  total,
  returnUrl,
  begunAt,
  expiresAt,
}: Checkout): Stripe.Checkout.SessionCreateParams => {
  const metadata = { [ACCOUNT]: account, [ATTEMPT]: attempt }
  const language = locale.split('-')[0] ?? ''
  const begun = Date.parse(begunAt)
  // Stripe takes 30 minutes to 24 hours. We end it ourselves when it is over here; told from its beginning, so that each
  // try asks for the very same, as the idempotency key wants it.
  const expires = Math.min(Math.max(Date.parse(expiresAt), begun + 60 * MINUTE), begun + 23 * 60 * MINUTE)
  // Stripe knows no line below nothing: lines with a discount in them become one.
  const items = lines.some(({ unitAmount }) => unitAmount < 0)
    ? [
        {
          name: lines
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 250),
          quantity: 1,
          unitAmount: total,
        },
      ]
    : lines
  return {
    mode: 'payment',
    client_reference_id: attempt,
    customer_email: email,
    locale: LOCALES.find((one) => one === language) ?? 'auto',
    line_items: items.map(({ name, quantity, unitAmount }) => ({
      quantity,
      price_data: { currency, unit_amount: toStripe(unitAmount, currency), product_data: { name } },
    })),
    success_url: returnUrl,
    cancel_url: returnUrl,
    expires_at: Math.floor(expires / 1000),
    metadata,
    payment_intent_data: { metadata },
  }
}
