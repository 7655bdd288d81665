import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { InstantField } from '../../components/dates.tsx'
import { Checkbox, NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure } from '../../components/notice.tsx'
import { slugOf } from '../../slug.ts'
import { type Fields, type Item, type Kind, type Level, useSave } from './offers.ts'

const VISIBILITIES = ['public', 'hidden', 'closed'] as const

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
    ...{ name: '', slug: '', description: '', price: 0, capacity: null, opensAt: null, closesAt: null },
    ...{ visibility: 'public' as const, position },
    ...(offer && {
      ...{ name: offer.name, slug: offer.slug, description: offer.description, price: offer.price },
      ...{ capacity: offer.capacity, opensAt: offer.opensAt, closesAt: offer.closesAt },
      ...{ visibility: offer.visibility, position: offer.position },
    }),
  }))
  const [includes, setIncludes] = useState(offer && 'includes' in offer ? offer.includes : [])
  const [most, setMost] = useState(offer && 'most' in offer ? offer.most : 10)
  const change = (changes: Partial<Fields>) => setFields((before) => ({ ...before, ...changes }))
  return (
    <Form
      error={save.error}
      onSubmit={() => save.mutate({ ...fields, own: { includes, most } }, { onSuccess: onDone })}
    >
      <TextField
        name="name"
        label={t('manage.offers.name')}
        value={fields.name}
        onChange={(name) => change(offer ? { name } : { name, slug: slugOf(name) })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="slug"
        label={t('manage.offers.slug')}
        value={fields.slug}
        onChange={(slug) => change({ slug })}
        isRequired
      />
      <TextField
        name="description"
        label={t('manage.offers.description')}
        rows={2}
        value={fields.description}
        onChange={(description) => change({ description })}
        isRequired={false}
      />
      <div className="filters">
        <MoneyField
          name="price"
          label={t('manage.offers.price', { currency })}
          currency={currency}
          value={fields.price}
          onChange={(price) => change({ price: price ?? 0 })}
          minValue={0}
        />
        <NumberField
          name="capacity"
          label={t('manage.offers.capacity')}
          help={t('manage.offers.capacityHelp')}
          value={fields.capacity ?? Number.NaN}
          onChange={(capacity) => change({ capacity: Number.isNaN(capacity) ? null : capacity })}
          minValue={0}
          isRequired={false}
        />
      </div>
      <InstantField
        name="opensAt"
        label={t('manage.offers.opensAt')}
        value={fields.opensAt}
        onChange={(opensAt) => change({ opensAt })}
      />
      <InstantField
        name="closesAt"
        label={t('manage.offers.closesAt')}
        value={fields.closesAt}
        onChange={(closesAt) => change({ closesAt })}
      />
      <Select
        label={t('manage.offers.visibility')}
        options={VISIBILITIES.map((id) => ({ id, name: t(`manage.offers.${id}`) }))}
        value={fields.visibility}
        onChange={(chosen) => change({ visibility: VISIBILITIES.find((known) => known === chosen) ?? 'public' })}
      />
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
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t('manage.offers.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
