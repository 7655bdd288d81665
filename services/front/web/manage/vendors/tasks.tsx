import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { Checkbox, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { slugOf } from '../../slug.ts'

const KINDS = ['paid', 'registered', 'form', 'self'] as const

/** What vendors have to do after they are approved, in order. */
export const Tasks = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('vendors.manage.tasks'), event.data?.name)
  const found = useQuery({
    queryKey: ['vendors', 'tasks'],
    queryFn: async () => (await data(api.GET('/api/vendors/tasks'))).tasks,
  })
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  const nameOf = (slug: string) => found.data.find((task) => task.slug === slug)?.name ?? slug
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('vendors.manage.tasks')}</h1>
        <AddTask earlier={found.data} />
      </div>
      {found.data.length === 0 && <p className="quiet-text">{t('vendors.manage.noTasks')}</p>}
      <ol className="list">
        {found.data.map(({ id, name, kind, needs }) => (
          <li key={id} className="list-row">
            <span className="list-name">{name}</span>
            {needs.length > 0 && (
              <span className="quiet-text">{t('vendors.tasks.waitsFor', { names: needs.map(nameOf).join(', ') })}</span>
            )}
            <span className="badge">{t(`vendors.manage.kinds.${kind}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const AddTask = ({ earlier }: { earlier: readonly { slug: string; name: string }[] }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('self')
  const [form, setForm] = useState('')
  const [description, setDescription] = useState('')
  const [needs, setNeeds] = useState<readonly string[]>([])
  const add = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/vendors/tasks', {
          body: {
            ...{ name: name.trim(), slug: slugOf(name), kind, description, needs: [...needs] },
            ...{ position: earlier.length, ...(kind === 'form' && { form }) },
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  return (
    <Ask kind="primary" trigger={t('vendors.manage.addTask')} title={t('vendors.manage.addTask')}>
      {(close) => (
        <Form error={add.error} onSubmit={() => add.mutate(undefined, { onSuccess: close })}>
          <TextField
            name="name"
            label={t('manage.offers.name')}
            value={name}
            onChange={setName}
            maxLength={80}
            isRequired
          />
          <Select
            label={t('vendors.manage.kind')}
            options={KINDS.map((id) => ({ id, name: t(`vendors.manage.kinds.${id}`) }))}
            value={kind}
            onChange={(chosen) => setKind(KINDS.find((known) => known === chosen) ?? 'self')}
          />
          {kind === 'form' && (
            <TextField name="form" label={t('vendors.manage.form')} value={form} onChange={setForm} isRequired />
          )}
          <TextField
            name="description"
            label={t('manage.offers.description')}
            rows={2}
            value={description}
            onChange={setDescription}
            isRequired={false}
          />
          {earlier.length > 0 && (
            <fieldset className="group">
              <legend>{t('vendors.manage.needs')}</legend>
              {earlier.map((task) => (
                <Checkbox
                  key={task.slug}
                  isSelected={needs.includes(task.slug)}
                  onChange={(on) => setNeeds(on ? [...needs, task.slug] : needs.filter((need) => need !== task.slug))}
                >
                  {task.name}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {add.error && <Failure error={add.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={add.isPending}>
              {t('vendors.manage.addTask')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}
