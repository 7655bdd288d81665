import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox } from '../../components/fields.tsx'
import { Naming, Pricing } from '../offers/fields.tsx'
import { type Item, useChange, type Variant } from './shop.ts'

/** A variant, new or changed: its name, its price, its stock. */
export const VariantEditor = ({
  item,
  variant,
  currency,
  position,
  onDone,
}: {
  item: Item
  variant?: Variant
  currency: string
  /** Where a new one stands. */
  position: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(() => ({
    name: variant?.name ?? '',
    slug: variant?.slug ?? '',
    price: variant?.price ?? item.variants[0]?.price ?? 0,
    capacity: variant?.capacity ?? null,
    closed: variant?.closed ?? false,
    position,
  }))
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useChange(() =>
    variant
      ? data(
          api.PATCH('/api/shop/items/{item}/variants/{variant}', {
            params: { path: { item: item.id, variant: variant.id } },
            body: fields,
          }),
        )
      : data(api.POST('/api/shop/items/{id}/variants', { params: { path: { id: item.id } }, body: fields })),
  )
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <Naming fields={fields} isNew={!variant} onChange={change} />
      <Pricing fields={fields} currency={currency} onChange={change} />
      <Checkbox isSelected={!fields.closed} onChange={(sold) => change({ closed: !sold })}>
        {t('counter.sold')}
      </Checkbox>
    </EditForm>
  )
}
