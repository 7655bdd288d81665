import { useTranslation } from 'react-i18next'
import { Cards } from '../components/fields.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import type { VendorType } from './application.ts'

export interface Table {
  typeId: string | null
  sizeId: string | null
}

/** The choice of a type, and of one of its tables. */
export const Tables = ({
  types,
  table: { typeId, sizeId },
  onChange,
}: {
  types: readonly VendorType[]
  table: Table
  onChange: (table: Table) => void
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money } = useFormats()
  const type = types.find(({ id }) => id === typeId)
  const price = (amount: number) => (amount === 0 || !event.data ? t('event.free') : money(amount, event.data.currency))
  return (
    <>
      <Cards
        label={t('vendors.apply.type')}
        cards={types.map(({ id, name, description, open }) => ({
          id,
          name,
          text: description,
          disabled: !open && id !== typeId,
          ...(!open && { aside: t('vendors.apply.closed') }),
        }))}
        value={typeId}
        onChange={(id) => {
          const [only, ...others] = types.find((one) => one.id === id)?.sizes ?? []
          onChange({ typeId: id, sizeId: others.length === 0 ? (only?.id ?? null) : null })
        }}
      />
      {type && (
        <Cards
          label={t('vendors.apply.size')}
          cards={type.sizes.map((size) => ({
            id: size.id,
            name: size.name,
            aside: price(size.price),
            text: t('vendors.apply.chairsMost', { count: size.mostChairs }),
          }))}
          value={sizeId}
          onChange={(id) => onChange({ typeId, sizeId: id })}
        />
      )}
    </>
  )
}
