import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { InstantField } from '../../components/dates.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { DepartmentSelect } from './department-select.tsx'
import { Lifting, useLifting } from './lifting.tsx'
import { bodyOf, type Need, Needs, ONE_NEED } from './needs.tsx'
import { choicesOf, ShiftChoices } from './shift-choices.tsx'
import type { Department, RosterShift } from './staff.ts'

/** A shift, new or changed, with what it needs. */
export const ShiftEditor = ({
  departments,
  shift,
  onDone,
}: {
  departments: readonly Department[]
  shift?: RosterShift
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [departmentId, setDepartment] = useState(departments[0]?.id ?? '')
  const [name, setName] = useState(shift?.name ?? '')
  const [choices, setChoices] = useState(() => choicesOf(shift))
  const [startsAt, setStart] = useState<string | null>(shift?.startsAt ?? null)
  const [endsAt, setEnd] = useState<string | null>(shift?.endsAt ?? null)
  const [needs, setNeeds] = useState<Need[]>(shift?.slots ?? [ONE_NEED])
  const lifting = useLifting()
  const send = useAttempt((headers) => {
    const body = { ...choices, name, startsAt: startsAt ?? '', endsAt: endsAt ?? '', slots: bodyOf(needs) }
    return shift
      ? data(
          api.PATCH('/api/staff/shifts/{id}', {
            params: { path: { id: shift.id } },
            body: { ...body, ...lifting.body },
          }),
        )
      : data(api.POST('/api/staff/shifts', { headers, body: { ...body, departmentId } }))
  }, onDone)
  return (
    <EditForm
      attempt={send}
      isDisabled={startsAt === null || endsAt === null}
      onSubmit={() => send.mutate(undefined, { onError: lifting.refused })}
      onDone={onDone}
    >
      {!shift && <DepartmentSelect departments={departments} value={departmentId} onChange={setDepartment} />}
      <TextField name="name" label={t('staff.manage.name')} value={name} onChange={setName} maxLength={80} isRequired />
      <div className="filters">
        <InstantField name="startsAt" label={t('staff.roster.from')} value={startsAt} onChange={setStart} required />
        <InstantField name="endsAt" label={t('staff.roster.until')} value={endsAt} onChange={setEnd} required />
      </div>
      <ShiftChoices of={choices} onChange={(changes) => setChoices((before) => ({ ...before, ...changes }))} />
      <Needs needs={needs} onChange={setNeeds} />
      <Lifting of={lifting} />
    </EditForm>
  )
}
