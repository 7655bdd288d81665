import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { DateField } from '../../components/dates.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { DepartmentSelect } from './department-select.tsx'
import { bodyOf, type Need, Needs, ONE_NEED } from './needs.tsx'
import { choicesOf, ShiftChoices } from './shift-choices.tsx'
import type { Department, Template } from './staff.ts'

const DAY = 24 * 60 * 60_000

/** Every day from the first to the last, at most sixty. */
const daysBetween = (first: string, last: string): string[] => {
  const count = Math.min(60, Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10),
  )
}

/** A template, new or changed. Days between the first and the last that it leaves out stay so until one of them moves. */
export const TemplateEditor = ({
  departments,
  template,
  onDone,
}: {
  departments: readonly Department[]
  template?: Template
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [departmentId, setDepartment] = useState(departments[0]?.id ?? '')
  const [name, setName] = useState(template?.name ?? '')
  const [choices, setChoices] = useState(() => choicesOf(template))
  const [startsAt, setStart] = useState(template?.startsAt ?? '')
  const [endsAt, setEnd] = useState(template?.endsAt ?? '')
  const [days, setDays] = useState(template?.days ?? [])
  const [first, setFirst] = useState<string | null>(template?.days[0] ?? null)
  const [last, setLast] = useState<string | null>(template?.days.at(-1) ?? null)
  const [needs, setNeeds] = useState<Need[]>(template?.slots ?? [ONE_NEED])
  const span = (from: string | null, until: string | null) => {
    setFirst(from)
    setLast(until)
    setDays(from === null ? [] : daysBetween(from, until ?? from))
  }
  const send = useAttempt((headers) => {
    const body = { ...choices, name, startsAt, endsAt, days, slots: bodyOf(needs) }
    return template
      ? data(api.PATCH('/api/staff/templates/{id}', { params: { path: { id: template.id } }, body }))
      : data(api.POST('/api/staff/templates', { headers, body: { ...body, departmentId } }))
  }, onDone)
  return (
    <EditForm attempt={send} isDisabled={days.length === 0} onSubmit={() => send.mutate()} onDone={onDone}>
      {!template && <DepartmentSelect departments={departments} value={departmentId} onChange={setDepartment} />}
      <TextField name="name" label={t('staff.manage.name')} value={name} onChange={setName} maxLength={80} isRequired />
      <div className="filters">
        <DateField label={t('staff.templates.first')} value={first} onChange={(day) => span(day, last)} />
        <DateField label={t('staff.templates.last')} value={last} onChange={(day) => span(first, day)} />
      </div>
      <div className="filters">
        <TextField
          name="startsAt"
          label={t('staff.roster.from')}
          type="time"
          value={startsAt}
          onChange={setStart}
          isRequired
        />
        <TextField
          name="endsAt"
          label={t('staff.roster.until')}
          type="time"
          value={endsAt}
          onChange={setEnd}
          isRequired
        />
      </div>
      <p className="help">{t('staff.templates.nextDay')}</p>
      <ShiftChoices of={choices} onChange={(changes) => setChoices((before) => ({ ...before, ...changes }))} />
      <Needs needs={needs} onChange={setNeeds} />
    </EditForm>
  )
}
