import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { InstantField } from '../../components/dates.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { slugOf } from '../../slug.ts'
import { FormChoice } from '../forms/choice.tsx'
import type { WholeType } from './vendors.ts'

const VISIBILITIES = ['public', 'hidden', 'closed'] as const

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
        ...{ name: '', slug: '', description: '', form: null, opensAt: null, closesAt: null },
        ...{ mostShares: 1, mostAssistants: 1, visibility: 'public' as const, position },
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
    <Form error={save.error} onSubmit={() => save.mutate()}>
      <TextField
        name="name"
        label={t('manage.offers.name')}
        value={fields.name}
        onChange={(name) => change(type ? { name } : { name, slug: slugOf(name) })}
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
      <InstantField
        name="opensAt"
        label={t('vendors.manage.opensAt')}
        value={fields.opensAt}
        onChange={(opensAt) => change({ opensAt })}
      />
      <InstantField
        name="closesAt"
        label={t('vendors.manage.closesAt')}
        value={fields.closesAt}
        onChange={(closesAt) => change({ closesAt })}
      />
      <Select
        label={t('manage.offers.visibility')}
        options={VISIBILITIES.map((id) => ({ id, name: t(`manage.offers.${id}`) }))}
        value={fields.visibility}
        onChange={(chosen) => change({ visibility: VISIBILITIES.find((known) => known === chosen) ?? 'public' })}
      />
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t('vendors.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
