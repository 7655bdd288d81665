import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { InstantField } from '../../components/dates.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, NumberField, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Change } from './change.tsx'
import { DepartmentSelect } from './department-select.tsx'
import { RoleSelect } from './role-select.tsx'
import type { Department, Opening } from './staff.ts'

export const useOpenings = () =>
  useQuery({
    queryKey: ['staff', 'openings'],
    queryFn: () => data(api.GET('/api/staff/openings/all')),
    select: ({ openings }) => openings,
  })

/** Whom departments seek, and whom they do not seek any more. */
export const Openings = ({
  departments,
  department,
}: {
  departments: readonly Department[]
  /** Only this one's. */
  department: string | undefined
}) => {
  const { t } = useTranslation()
  const openings = useOpenings()
  if (openings.error) return <Failure error={openings.error} retry={openings.refetch} />
  const shown = (openings.data ?? []).filter(({ departmentId }) => !department || departmentId === department)
  return (
    <section className="stack close" aria-labelledby="openings">
      <h2 id="openings">{t('staff.applications.openings')}</h2>
      <ul className="list">
        {shown.map((opening) => (
          <li key={opening.id}>
            <One opening={opening} departments={departments} />
          </li>
        ))}
      </ul>
      <div>
        <Ask trigger={t('staff.applications.seek')} title={t('staff.applications.seek')}>
          {(close) => <Editor departments={departments} onDone={close} />}
        </Ask>
      </div>
    </section>
  )
}

const One = ({ opening, departments }: { opening: Opening; departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const { name, departmentId, accepted, wanted, closed, closesAt } = opening
  const label = t('staff.departments.changeOf', { name })
  return (
    <div className="list-row">
      <span className="list-name">{name}</span>
      <span>{departments.find(({ id }) => id === departmentId)?.name}</span>
      <span className="quiet-text">{t('staff.shifts.taken', { taken: accepted, wanted })}</span>
      {closesAt && !closed && (
        <span className="quiet-text">{t('staff.applications.until', { at: instant(closesAt) })}</span>
      )}
      {closed && <span className="badge">{t('staff.applications.closed')}</span>}
      <Change label={label}>{(close) => <Editor departments={departments} opening={opening} onDone={close} />}</Change>
    </div>
  )
}

const Editor = ({
  departments,
  opening,
  onDone,
}: {
  departments: readonly Department[]
  opening?: Opening
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [departmentId, setDepartment] = useState(departments[0]?.id ?? '')
  const [fields, setFields] = useState(() => ({
    name: opening?.name ?? '',
    description: opening?.description ?? '',
    role: opening?.role ?? ('volunteer' as const),
    wanted: opening?.wanted ?? 1,
    closesAt: opening?.closesAt ?? null,
    closed: opening?.closed ?? false,
  }))
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const send = useAttempt(
    (headers) =>
      opening
        ? data(api.PATCH('/api/staff/openings/{id}', { params: { path: { id: opening.id } }, body: fields }))
        : data(api.POST('/api/staff/openings', { headers, body: { ...fields, departmentId } })),
    onDone,
  )
  return (
    <EditForm attempt={send} onSubmit={() => send.mutate()} onDone={onDone}>
      {!opening && <DepartmentSelect departments={departments} value={departmentId} onChange={setDepartment} />}
      <TextField
        name="name"
        label={t('staff.manage.name')}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="description"
        label={t('staff.manage.description')}
        rows={2}
        value={fields.description}
        onChange={(description) => change({ description })}
        isRequired={false}
      />
      <div className="filters">
        <RoleSelect value={fields.role} onChange={(role) => change({ role })} />
        <NumberField
          name="wanted"
          label={t('staff.roster.wanted')}
          value={fields.wanted}
          onChange={(wanted) => change({ wanted })}
          minValue={1}
          maxValue={1000}
          isRequired
        />
      </div>
      <InstantField
        name="closesAt"
        label={t('staff.applications.closesAt')}
        value={fields.closesAt}
        onChange={(closesAt) => change({ closesAt })}
      />
      {opening && (
        <Checkbox isSelected={fields.closed} onChange={(closed) => change({ closed })}>
          {t('staff.applications.close')}
        </Checkbox>
      )}
    </EditForm>
  )
}
