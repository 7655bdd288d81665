import { type Answers, checkAnswers, type Problem, tidyAnswers } from '@midsummer/forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Cards, Count } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { useAvailability } from '../event/availability.ts'
import { useFormats } from '../format.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import type { Wanted } from './cart.ts'
import type { Item } from './items.ts'

/** Which variant of an item, with which options, and how many. */
export const Choose = ({
  item,
  currency,
  onChosen,
}: {
  item: Item
  currency: string
  onChosen: (wanted: Omit<Wanted, 'key'>) => void
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const availability = useAvailability('pieces')
  const there = item.variants.filter(({ onSale, left }) => onSale && left !== 0)
  const [variant, setVariant] = useState(there.length === 1 ? (there[0]?.id ?? null) : null)
  const [quantity, setQuantity] = useState(1)
  const [options, setOptions] = useState<Answers>({})
  const [missing, setMissing] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const left = there.find(({ id }) => id === variant)?.left ?? null
  const submit = () => {
    const answers = item.options ? tidyAnswers(item.options, options) : {}
    const found = item.options ? checkAnswers(item.options, answers) : []
    setProblems(found)
    setMissing(variant === null)
    if (variant !== null && found.length === 0) onChosen({ variant, quantity, options: answers })
  }
  return (
    <Form className="stack" validationBehavior="aria" onSubmit={submit}>
      {item.variants.length > 1 && (
        <Cards
          label={t('shop.variant')}
          cards={item.variants.map((one) => ({
            id: one.id,
            name: one.name,
            aside: one.price === 0 ? t('event.free') : money(one.price, currency),
            text: availability({ ...one, opensAt: item.opensAt, closesAt: item.closesAt }),
            disabled: !one.onSale || one.left === 0,
          }))}
          value={variant}
          onChange={setVariant}
          error={missing && variant === null ? t('shop.variantMissing') : undefined}
        />
      )}
      {item.options && (
        <SchemaForm
          id={`options-${item.id}`}
          definition={item.options}
          answers={options}
          onChange={setOptions}
          problems={problems}
          currency={currency}
        />
      )}
      <div className="row apart">
        <span>{t('shop.quantity')}</span>
        <Count
          label={t('shop.quantity')}
          value={quantity}
          most={Math.min(item.most, left ?? item.most)}
          onChange={(count) => setQuantity(Math.max(count, 1))}
        />
      </div>
      <div>
        <Button type="submit" kind="primary">
          {t('shop.add')}
        </Button>
      </div>
    </Form>
  )
}
