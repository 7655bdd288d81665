import { useTranslation } from 'react-i18next'
import { useFormats } from '../format.ts'
import type { Draft } from './draft.ts'
import { type Offer, priceOf, totalOf } from './offer.ts'

/** What will be ordered, line by line. */
export const Summary = ({ draft, offer }: { draft: Draft; offer: Offer }) => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const people = draft.people.map((person) => ({ person, lines: priceOf(person, offer, i18n.language) }))
  return (
    <div className="bill">
      {people.map(({ person, lines }) => (
        <section key={person.key} aria-label={person.name}>
          <h3>{person.name}</h3>
          <Lines lines={lines} currency={offer.currency} />
        </section>
      ))}
      <p className="bill-line bill-total">
        <span>{t('register.total')}</span>
        <span className="numbers">{money(totalOf(people.flatMap(({ lines }) => lines)), offer.currency)}</span>
      </p>
    </div>
  )
}

export const Lines = ({
  lines,
  currency,
}: {
  lines: readonly { name: string; quantity: number; amount: number }[]
  currency: string
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return (
    <ul>
      {lines.map(({ name, quantity, amount }, index) => (
        <li key={index} className="bill-line">
          <span>{quantity > 1 ? `${quantity} × ${name}` : name}</span>
          <span className="numbers">{amount === 0 ? t('event.free') : money(amount, currency)}</span>
        </li>
      ))}
    </ul>
  )
}
