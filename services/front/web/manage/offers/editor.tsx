import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, NumberField } from '../../components/fields.tsx'
import { Naming, Pricing, Selling } from './fields.tsx'
import { type Fields, type Item, type Kind, type Level, useSave } from './offers.ts'

/** A level or an item, new or changed. */
export const Editor = ({
  kind,
  offer,
  currency,
  items,
  position = 0,
  onDone,
}: {
  kind: Kind
  offer?: Level | Item
  currency: string
  items: readonly Item[]
  /** Where a new one stands. */
  position?: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const save = useSave(kind, offer?.id)
  const [fields, setFields] = useState<Fields>(() => ({
    name: '',
    slug: '',
    description: '',
    price: 0,
    capacity: null,
    opensAt: null,
    closesAt: null,
    visibility: 'public' as const,
    position,
    ...(offer && {
      name: offer.name,
      slug: offer.slug,
      description: offer.description,
      price: offer.price,
      capacity: offer.capacity,
      opensAt: offer.opensAt,
      closesAt: offer.closesAt,
      visibility: offer.visibility,
      position: offer.position,
    }),
  }))
  const [includes, setIncludes] = useState(offer && 'includes' in offer ? offer.includes : [])
  const [most, setMost] = useState(offer && 'most' in offer ? offer.most : 10)
  const change = (changes: Partial<Fields>) => setFields((before) => ({ ...before, ...changes }))
  return (
    <EditForm
      attempt={save}
      onSubmit={() => save.mutate({ ...fields, own: { includes, most } }, { onSuccess: onDone })}
      onDone={onDone}
    >
      <Naming fields={fields} isNew={!offer} onChange={change} />
      <Pricing fields={fields} currency={currency} onChange={change} />
      <Selling fields={fields} onChange={change} />
      {kind === 'items' && (
        <NumberField
          name="most"
          label={t('manage.offers.most')}
          value={most}
          onChange={setMost}
          minValue={1}
          isRequired
        />
      )}
      {kind === 'levels' && items.length > 0 && (
        <CheckboxGroup value={includes} onChange={setIncludes} className="field">
          <Label>{t('manage.offers.includes')}</Label>
          {items.map(({ id, name }) => (
            <Checkbox key={id} value={id}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </EditForm>
  )
}
