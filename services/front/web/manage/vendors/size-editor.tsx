import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField } from '../../components/fields.tsx'
import { Naming, Pricing } from '../offers/fields.tsx'
import type { Size } from './vendors.ts'

/** A table of a type, new or changed. */
export const SizeEditor = ({
  type,
  size,
  currency,
  position = 0,
  onDone,
}: {
  type: string
  size?: Size
  currency: string
  /** Where a new one stands. */
  position?: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [fields, setFields] = useState(() => ({
    name: size?.name ?? '',
    slug: size?.slug ?? '',
    price: size?.price ?? 0,
    capacity: size?.capacity ?? null,
    mostChairs: size?.mostChairs ?? 2,
    position: size?.position ?? position,
  }))
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useMutation({
    mutationFn: async () => {
      const params = { path: { id: size?.id ?? type } }
      if (size) await data(api.PATCH('/api/vendors/sizes/{id}', { params, body: fields }))
      else await data(api.POST('/api/vendors/types/{id}/sizes', { params, body: fields }))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['vendors'] })
      onDone()
    },
  })
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate()} onDone={onDone}>
      <Naming fields={fields} isNew={!size} onChange={change} />
      <Pricing fields={fields} currency={currency} onChange={change} />
      <NumberField
        name="mostChairs"
        label={t('vendors.manage.mostChairs')}
        value={fields.mostChairs}
        onChange={(mostChairs) => change({ mostChairs: Number.isNaN(mostChairs) ? 0 : mostChairs })}
        minValue={0}
        maxValue={20}
      />
    </EditForm>
  )
}
