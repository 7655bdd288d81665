import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { DateField } from '../../components/dates.tsx'
import { Ask } from '../../components/dialog.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { type Template, useDepartments, useLookAgain } from './staff.ts'

/** Shifts that are alike on several days: made from a template, once for each day. */
export const Templates = () => {
  const { t } = useTranslation()
  const departments = useDepartments()
  const templates = useQuery({
    queryKey: ['staff', 'templates'],
    queryFn: () => data(api.GET('/api/staff/templates')),
  })
  const error = departments.error ?? templates.error
  if (error) return <Failure error={error} />
  if (!departments.data || !templates.data) return <Waiting />
  const names = departments.data.map(({ id, name }) => ({ id, name }))
  return (
    <div className="stack">
      <p className="quiet-text narrow">{t('staff.templates.help')}</p>
      <div>
        <Ask kind="primary" trigger={t('staff.templates.add')} title={t('staff.templates.add')}>
          {(close) => <Editor departments={names} onDone={close} />}
        </Ask>
      </div>
      <ul className="list">
        {templates.data.templates.map((template) => (
          <li key={template.id}>
            <One template={template} department={names.find(({ id }) => id === template.departmentId)?.name ?? ''} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const One = ({ template, department }: { template: Template; department: string }) => {
  const { t } = useTranslation()
  const { days } = useFormats()
  const lookAgain = useLookAgain()
  const path = { params: { path: { id: template.id } } }
  const make = useAttempt(
    (headers) => data(api.POST('/api/staff/templates/{id}/shifts', { ...path, headers })),
    lookAgain,
  )
  const remove = useMutation({
    mutationFn: () => data(api.DELETE('/api/staff/templates/{id}', path)),
    onSuccess: lookAgain,
  })
  const [first = '', last = first] = [template.days[0], template.days.at(-1)]
  return (
    <div className="list-row">
      <span className="list-name">{template.name}</span>
      <span>{`${template.startsAt}–${template.endsAt}`}</span>
      <span className="quiet-text">{[department, days(first, last)].join(', ')}</span>
      <Button
        aria-label={t('staff.templates.makeOf', { name: template.name })}
        isPending={make.isPending}
        onPress={() => make.mutate()}
      >
        {t('staff.templates.make')}
      </Button>
      <Confirm
        action={t('staff.templates.remove')}
        label={t('staff.templates.removeOf', { name: template.name })}
        title={t('staff.templates.removeOf', { name: template.name })}
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
      >
        <p>{t('staff.templates.removeText')}</p>
      </Confirm>
      {make.data && <Notice tone="good" title={t('staff.templates.made', { count: make.data.made })} />}
      {make.error && <Failure error={make.error} />}
    </div>
  )
}

const DAY = 24 * 60 * 60_000

/** Every day from the first to the last, at most sixty. */
const daysBetween = (first: string, last: string): string[] => {
  const count = Math.min(60, Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10),
  )
}

const Editor = ({
  departments,
  onDone,
}: {
  departments: readonly { id: string; name: string }[]
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [fields, setFields] = useState({
    ...{ departmentId: departments[0]?.id ?? '', name: '', place: '', startsAt: '', endsAt: '' },
  })
  const [first, setFirst] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const [wanted, setWanted] = useState(1)
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const add = useAttempt(
    (headers) =>
      data(
        api.POST('/api/staff/templates', {
          headers,
          body: { ...fields, days: daysBetween(first ?? '', last ?? first ?? ''), slots: [{ wanted }] },
        }),
      ),
    () => {
      void lookAgain()
      onDone()
    },
  )
  return (
    <Form error={add.error} onSubmit={() => add.mutate()}>
      <Select
        name="departmentId"
        label={t('staff.manage.department')}
        options={departments}
        value={fields.departmentId}
        onChange={(departmentId) => change({ departmentId })}
      />
      <TextField
        name="name"
        label={t('staff.manage.name')}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="place"
        label={t('staff.roster.place')}
        value={fields.place}
        onChange={(place) => change({ place })}
        maxLength={80}
        isRequired={false}
      />
      <div className="filters">
        <DateField label={t('staff.templates.first')} value={first} onChange={setFirst} />
        <DateField label={t('staff.templates.last')} value={last} onChange={setLast} />
      </div>
      <div className="filters">
        <TextField
          name="startsAt"
          label={t('staff.roster.from')}
          type="time"
          value={fields.startsAt}
          onChange={(startsAt) => change({ startsAt })}
          isRequired
        />
        <TextField
          name="endsAt"
          label={t('staff.roster.until')}
          type="time"
          value={fields.endsAt}
          onChange={(endsAt) => change({ endsAt })}
          isRequired
        />
        <NumberField
          label={t('staff.roster.wanted')}
          value={wanted}
          onChange={setWanted}
          minValue={1}
          maxValue={500}
          isRequired
        />
      </div>
      <p className="help">{t('staff.templates.nextDay')}</p>
      {add.error && <Failure error={add.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={add.isPending} isDisabled={first === null}>
          {t('manage.offers.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
