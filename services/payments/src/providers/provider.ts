/** A checkout as it is asked of a provider. Amounts in minor units of the currency. */
export interface Checkout {
  attempt: string
  account: string
  email: string
  locale: string
  currency: string
  lines: readonly { name: string; quantity: number; unitAmount: number }[]
  /** What all lines come to. */
  total: number
  returnUrl: string
  /** When the attempt was written down. ISO 8601. */
  begunAt: string
  /** When the provider is to refuse it by itself, at the latest. ISO 8601. */
  expiresAt: string
}

/** One movement of money within a payment. `ref` is the provider's own name of it, and the same every time. */
export interface Movement {
  kind: 'payment' | 'refund' | 'dispute' | 'dispute-won'
  ref: string
  /** Signed. */
  amount: number
  currency: string
  at: string
}

/**
 * A checkout and the payment in it, as they stand at the provider. `movements` only ever grow: what moved once stays, and
 * what comes back is another movement. So it never matters which of two answers is the newer one: settling joins them.
 */
export interface Payment {
  /** What we gave it: none when it was not made here. */
  account: string | undefined
  attempt: string | undefined
  checkout: string | undefined
  /** The provider's name of the payment; none before somebody pays. */
  payment: string | undefined
  state: 'open' | 'paid' | 'declined' | 'expired'
  movements: readonly Movement[]
  refunds: readonly {
    ref: string
    /** What we called it when we asked: see `Refund.key`. */
    key: string | undefined
    state: 'pending' | 'done' | 'failed'
    reason: string | undefined
  }[]
  disputes: readonly {
    ref: string
    amount: number
    currency: string
    reason: string
    state: 'open' | 'won' | 'lost'
    answerBy: string | null
    at: string
  }[]
}

export interface Refund {
  /** The same for every try: the provider refunds once for each. */
  key: string
  payment: string
  amount: number
  currency: string
}

/** That something happened at the provider, without a word of what: that is asked for. */
export interface Notice {
  ref: string
  kind: string
  checkout: string | undefined
  payment: string | undefined
}

/** A payment and the movements in it that a provider's list names. */
export interface Listed {
  payment: string
  movements: readonly string[]
}

/**
 * All that a payment provider is to us. Everything may be repeated. Each @throws providerAway when it may succeed later,
 * keyRefused when the key is none, providerRefused with the provider's sentence for whatever else it does not do.
 */
export interface Provider {
  readonly name: string
  /** Tries a key. @returns whether it moves real money, and what it may not do of what is needed, in the provider's words */
  inspect: (key: string) => Promise<{ live: boolean; missing: string[] }>
  /** Has the provider tell us what happens. @returns the secret that its notices are signed with */
  listen: (key: string, url: string) => Promise<string>
  /** The address of a page where the checkout can be paid. One attempt has one checkout, however often this is asked. */
  create: (key: string, checkout: Checkout) => Promise<{ checkout: string; url: string }>
  /** Nobody can pay it any more. One that is paid, or over, stays as it is. */
  expire: (key: string, checkout: string) => Promise<void>
  /** How it stands; nothing when this key's account knows none such. */
  find: (key: string, what: { checkout: string } | { payment: string }) => Promise<Payment | undefined>
  refund: (key: string, refund: Refund) => Promise<void>
  /** Every payment in which money moved since an instant, in pages; a payment may come more than once. */
  list: (key: string, since: Date) => AsyncIterable<readonly Listed[]>
  /** @throws signatureWrong */
  verify: (body: Buffer, headers: Record<string, string | string[] | undefined>, secret: string) => Notice
}
