import { randomBytes } from 'node:crypto'

// Objects and states as https://docs.stripe.com/api has them, as far as Midsummer reads them.

export interface Session {
  id: string
  object: 'checkout.session'
  mode: 'payment'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  payment_intent: string | null
  amount_total: number
  currency: string
  client_reference_id: string | null
  customer_email: string | null
  metadata: Record<string, string>
  url: string | null
  created: number
  expires_at: number
  livemode: boolean
}
export interface Intent {
  id: string
  object: 'payment_intent'
  status: 'succeeded' | 'processing' | 'requires_payment_method' | 'canceled'
  amount: number
  amount_received: number
  currency: string
  metadata: Record<string, string>
  latest_charge: string | null
  created: number
  livemode: boolean
}
export interface Charge {
  id: string
  object: 'charge'
  amount: number
  currency: string
  payment_intent: string
  created: number
}
export interface Refund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  charge: string | null
  status: 'pending' | 'succeeded' | 'failed'
  metadata: Record<string, string>
  created: number
  failure_reason?: string
  failure_balance_transaction?: string
}
export interface Dispute {
  id: string
  object: 'dispute'
  amount: number
  currency: string
  payment_intent: string
  charge: string | null
  reason: string
  status: 'needs_response' | 'warning_needs_response' | 'won' | 'lost'
  balance_transactions: {
    id: string
    object: 'balance_transaction'
    amount: number
    currency: string
    created: number
  }[]
  evidence_details: { due_by: number | null }
  created: number
}
export type Thing = Session | Intent | Charge | Refund | Dispute

/** What Stripe refuses: status, and its error object. */
export class Refusal extends Error {
  readonly status: number
  readonly error: object
  constructor(status: number, message: string, more: object = {}) {
    super(message)
    this.status = status
    this.error = { type: 'invalid_request_error', message, ...more }
  }
}

export const newId = (kind: string): string => `${kind}_${randomBytes(12).toString('hex')}`
export const seconds = (): number => Math.floor(Date.now() / 1000)
