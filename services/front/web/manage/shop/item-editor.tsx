import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField } from '../../components/fields.tsx'
import { Naming, Selling } from '../offers/fields.tsx'
import { type Item, useChange } from './shop.ts'

/** An item, new or changed. */
export const ItemEditor = ({
  item,
  position,
  onDone,
}: {
  item?: Item
  /** Where a new one stands. */
  position: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(() => ({
    name: item?.name ?? '',
    slug: item?.slug ?? '',
    description: item?.description ?? '',
    most: item?.most ?? 10,
    opensAt: item?.opensAt ?? null,
    closesAt: item?.closesAt ?? null,
    visibility: item?.visibility ?? ('public' as const),
    position,
  }))
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useChange(() =>
    item
      ? data(api.PATCH('/api/shop/items/{id}', { params: { path: { id: item.id } }, body: fields }))
      : data(api.POST('/api/shop/items', { body: fields })),
  )
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <Naming fields={fields} isNew={!item} onChange={change} />
      <Selling fields={fields} onChange={change} />
      <NumberField
        name="most"
        label={t('manage.offers.most')}
        value={fields.most}
        onChange={(most) => change({ most })}
        minValue={1}
        isRequired
      />
    </EditForm>
  )
}
