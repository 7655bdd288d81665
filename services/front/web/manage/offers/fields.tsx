import { useTranslation } from 'react-i18next'
import { InstantField } from '../../components/dates.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { slugOf } from '../../slug.ts'

const VISIBILITIES = ['public', 'hidden', 'closed'] as const

interface Named {
  name: string
  slug: string
  description?: string
}

/** What something that is sold is called; the short name of a new one follows its name. */
export const Naming = ({
  fields: { name, slug, description },
  isNew,
  onChange,
}: {
  fields: Named
  isNew: boolean
  onChange: (changes: Partial<Named>) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        name="name"
        label={t('manage.offers.name')}
        value={name}
        onChange={(name) => onChange(isNew ? { name, slug: slugOf(name) } : { name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="slug"
        label={t('manage.offers.slug')}
        value={slug}
        onChange={(slug) => onChange({ slug })}
        isRequired
      />
      {description !== undefined && (
        <TextField
          name="description"
          label={t('manage.offers.description')}
          rows={2}
          value={description}
          onChange={(description) => onChange({ description })}
          isRequired={false}
        />
      )}
    </>
  )
}

interface Priced {
  price: number
  capacity: number | null
}

/** What one piece costs, and how many there are. */
export const Pricing = ({
  fields: { price, capacity },
  currency,
  onChange,
}: {
  fields: Priced
  currency: string
  onChange: (changes: Partial<Priced>) => void
}) => {
  const { t } = useTranslation()
  return (
    <div className="filters">
      <MoneyField
        name="price"
        label={t('manage.offers.price', { currency })}
        currency={currency}
        value={price}
        onChange={(price) => onChange({ price: price ?? 0 })}
        minValue={0}
      />
      <NumberField
        name="capacity"
        label={t('manage.offers.capacity')}
        help={t('manage.offers.capacityHelp')}
        value={capacity ?? Number.NaN}
        onChange={(capacity) => onChange({ capacity: Number.isNaN(capacity) ? null : capacity })}
        minValue={0}
        isRequired={false}
      />
    </div>
  )
}

interface Sold {
  opensAt: string | null
  closesAt: string | null
  visibility: (typeof VISIBILITIES)[number]
}

/** When something is sold, and who sees it. */
export const Selling = ({
  fields: { opensAt, closesAt, visibility },
  onChange,
}: {
  fields: Sold
  onChange: (changes: Partial<Sold>) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <InstantField
        name="opensAt"
        label={t('manage.offers.opensAt')}
        value={opensAt}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      <InstantField
        name="closesAt"
        label={t('manage.offers.closesAt')}
        value={closesAt}
        onChange={(closesAt) => onChange({ closesAt })}
      />
      <Select
        label={t('manage.offers.visibility')}
        options={VISIBILITIES.map((id) => ({ id, name: t(`manage.offers.${id}`) }))}
        value={visibility}
        onChange={(chosen) => onChange({ visibility: VISIBILITIES.find((known) => known === chosen) ?? 'public' })}
      />
    </>
  )
}
