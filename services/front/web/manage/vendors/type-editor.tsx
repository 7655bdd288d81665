import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField } from '../../components/fields.tsx'
import { FormChoice } from '../forms/choice.tsx'
import { Naming, Selling } from '../offers/fields.tsx'
import type { WholeType } from './vendors.ts'

/** A type of vendors, new or changed. */
export const TypeEditor = ({
  type,
  position = 0,
  onDone,
}: {
  type?: WholeType
  /** Where a new one stands. */
  position?: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [fields, setFields] = useState(() => {
    if (!type) {
      return {
        name: '',
        slug: '',
        description: '',
        form: null,
        opensAt: null,
        closesAt: null,
        mostShares: 1,
        mostAssistants: 1,
        visibility: 'public' as const,
        position,
      }
    }
    const { id: _, sizes: _sizes, ...rest } = type
    return rest
  })
  const change = (changes: Partial<Omit<WholeType, 'id' | 'sizes'>>) =>
    setFields((before) => ({ ...before, ...changes }) as typeof before)
  const save = useMutation({
    mutationFn: async () => {
      const params = { path: { id: type?.id ?? '' } }
      if (type) await data(api.PATCH('/api/vendors/types/{id}', { params, body: fields }))
      else await data(api.POST('/api/vendors/types', { body: fields }))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['vendors'] })
      onDone()
    },
  })
  const counts = { mostShares: t('vendors.manage.mostShares'), mostAssistants: t('vendors.manage.mostAssistants') }
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate()} onDone={onDone}>
      <Naming fields={fields} isNew={!type} onChange={change} />
      <FormChoice domain="vendors" name="form" value={fields.form} onChange={(form) => change({ form })} orNone />
      <div className="filters">
        {(['mostShares', 'mostAssistants'] as const).map((name) => (
          <NumberField
            key={name}
            name={name}
            label={counts[name]}
            value={fields[name]}
            onChange={(count) => change({ [name]: Number.isNaN(count) ? 0 : count })}
            minValue={0}
            maxValue={20}
          />
        ))}
      </div>
      <Selling fields={fields} onChange={change} />
    </EditForm>
  )
}
