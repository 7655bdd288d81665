import { Link } from 'wouter'
import { useMoneyWords } from './money.ts'

/** Where an order of a domain is looked after; one of any other domain is named alone. */
const PAGES = new Map([
  ['register', '/orders'],
  ['shop', '/shop/orders'],
  ['vendors', '/vendors'],
])

/** What money is for: an order, by the end of its number; or what is known of money that is for nothing. */
export const Purpose = ({
  domain,
  reference,
  otherwise,
}: {
  domain: string | null
  reference: string | null
  otherwise: string
}) => {
  const { part } = useMoneyWords()
  if (!domain || !reference) return <span className="reference">{otherwise}</span>
  const page = PAGES.get(domain)
  const name = `${part(domain)} ${reference.slice(-8)}`
  return page ? <Link href={`${page}/${reference}`}>{name}</Link> : <span className="reference">{name}</span>
}
