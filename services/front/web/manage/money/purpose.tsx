import { Link } from 'wouter'

/** What money is for: an order, by the end of its number; or what is known of money that is for nothing. */
export const Purpose = ({
  domain,
  reference,
  otherwise,
}: {
  domain: string | null
  reference: string | null
  otherwise: string
}) =>
  domain === 'register' && reference ? (
    <Link href={`/orders/${reference}`}>{reference.slice(-8)}</Link>
  ) : (
    <span className="reference">{reference ? `${domain} ${reference.slice(-8)}` : otherwise}</span>
  )
