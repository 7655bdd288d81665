import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { InstantField } from '../../components/dates.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, NumberField, Select } from '../../components/fields.tsx'
import { FormChoice } from '../forms/choice.tsx'
import { Naming } from '../offers/fields.tsx'
import { type Task, useAllTypes } from './vendors.ts'

const KINDS = ['paid', 'registered', 'form', 'self'] as const
const EVERY = ''

/** A task of vendors, new or changed. */
export const TaskEditor = ({
  task,
  others,
  onDone,
}: {
  task?: Task
  /** The event's other tasks, any of which may come before it. */
  others: readonly Task[]
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const types = useAllTypes().data ?? []
  const [fields, setFields] = useState((): Omit<Task, 'id'> => {
    if (!task) {
      return {
        name: '',
        slug: '',
        description: '',
        kind: 'self',
        form: null,
        typeId: null,
        dueAt: null,
        needs: [],
        position: others.length,
      }
    }
    const { id: _, ...rest } = task
    return rest
  })
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useMutation({
    mutationFn: async () => {
      const params = { path: { id: task?.id ?? '' } }
      const body = { ...fields, name: fields.name.trim(), form: fields.kind === 'form' ? fields.form : null }
      if (task) await data(api.PATCH('/api/vendors/tasks/{id}', { params, body }))
      else await data(api.POST('/api/vendors/tasks', { body }))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['vendors'] })
      onDone()
    },
  })
  const need = (slug: string, on: boolean) =>
    change({ needs: on ? [...fields.needs, slug] : fields.needs.filter((one) => one !== slug) })
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate()} onDone={onDone}>
      <Naming fields={fields} isNew={!task} onChange={change} />
      <Select
        label={t('vendors.manage.kind')}
        options={KINDS.map((id) => ({ id, name: t(`vendors.manage.kinds.${id}`) }))}
        value={fields.kind}
        onChange={(chosen) => change({ kind: KINDS.find((known) => known === chosen) ?? 'self' })}
      />
      {fields.kind === 'form' && (
        <FormChoice domain="vendors" name="form" value={fields.form} onChange={(form) => change({ form })} />
      )}
      <div className="filters">
        <Select
          name="typeId"
          label={t('vendors.manage.forType')}
          options={[{ id: EVERY, name: t('vendors.manage.everyType') }, ...types.map(({ id, name }) => ({ id, name }))]}
          value={fields.typeId ?? EVERY}
          onChange={(typeId) => change({ typeId: typeId === EVERY ? null : typeId })}
        />
        <NumberField
          name="position"
          label={t('vendors.manage.position')}
          value={fields.position}
          onChange={(position) => change({ position: Number.isNaN(position) ? 0 : position })}
          minValue={0}
        />
      </div>
      <InstantField
        name="dueAt"
        label={t('vendors.manage.due')}
        value={fields.dueAt}
        onChange={(dueAt) => change({ dueAt })}
      />
      {others.length > 0 && (
        <fieldset className="group">
          <legend>{t('vendors.manage.needs')}</legend>
          {others.map(({ slug, name }) => (
            <Checkbox key={slug} isSelected={fields.needs.includes(slug)} onChange={(on) => need(slug, on)}>
              {name}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </EditForm>
  )
}
