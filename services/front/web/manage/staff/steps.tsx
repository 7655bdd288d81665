import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, NumberField, Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Change } from './change.tsx'
import type { Department, Step } from './staff.ts'

/** Not of one department. */
const EVERYBODY = 'everybody'

/** The steps of becoming part of it: of everybody, or of a department's people. */
export const Steps = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const steps = useQuery({ queryKey: ['staff', 'steps'], queryFn: () => data(api.GET('/api/staff/steps')) })
  const remove = useAttempt((_key, id: string) =>
    data(api.DELETE('/api/staff/steps/{id}', { params: { path: { id } } })),
  )
  const all = steps.data?.steps ?? []
  const asked = (id: string | null) => departments.find((one) => one.id === id)?.name
  return (
    <section className="stack close" aria-labelledby="steps">
      <h2 id="steps">{t('staff.steps.title')}</h2>
      <ul className="list">
        {all.map((step) => (
          <li key={step.id} className="list-row">
            <span className="list-name">{step.name}</span>
            <span className="quiet-text">
              {[asked(step.departmentId), step.toldBy === 'staff' && t('staff.steps.byStaff')]
                .filter(Boolean)
                .join(', ')}
            </span>
            <div className="row tight">
              <Change label={t('staff.departments.changeOf', { name: step.name })}>
                {(close) => <Editor departments={departments} step={step} position={step.position} onDone={close} />}
              </Change>
              <Button
                kind="quiet"
                aria-label={t('staff.rules.removeStep', { name: step.name })}
                isPending={remove.isPending}
                onPress={() => remove.mutate(step.id)}
              >
                {t('staff.departments.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {remove.error && <Failure error={remove.error} />}
      <div>
        <Ask trigger={t('staff.steps.add')} title={t('staff.steps.add')}>
          {(close) => <Editor departments={departments} position={all.length + 1} onDone={close} />}
        </Ask>
      </div>
    </section>
  )
}

const Editor = ({
  departments,
  step,
  position: place,
  onDone,
}: {
  departments: readonly Department[]
  step?: Step
  /** Where it stands among the others. */
  position: number
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [name, setName] = useState(step?.name ?? '')
  const [description, setDescription] = useState(step?.description ?? '')
  const [department, setDepartment] = useState(EVERYBODY)
  const [position, setPosition] = useState(place)
  const [byStaff, setByStaff] = useState(step?.toldBy === 'staff')
  const send = useAttempt((headers) => {
    const body = { name, description, position, toldBy: byStaff ? ('staff' as const) : ('person' as const) }
    return step
      ? data(api.PATCH('/api/staff/steps/{id}', { params: { path: { id: step.id } }, body }))
      : data(
          api.POST('/api/staff/steps', {
            headers,
            body: { ...body, departmentId: department === EVERYBODY ? null : department },
          }),
        )
  }, onDone)
  return (
    <EditForm attempt={send} onSubmit={() => send.mutate()} onDone={onDone}>
      <TextField name="name" label={t('staff.rules.step')} value={name} onChange={setName} maxLength={80} isRequired />
      <TextField
        name="description"
        label={t('staff.manage.description')}
        rows={2}
        value={description}
        onChange={setDescription}
        isRequired={false}
      />
      {!step && (
        <Select
          name="departmentId"
          label={t('staff.steps.of')}
          options={[
            { id: EVERYBODY, name: t('staff.steps.everybody') },
            ...departments.map(({ id, name }) => ({ id, name })),
          ]}
          value={department}
          onChange={setDepartment}
        />
      )}
      <NumberField
        name="position"
        label={t('staff.steps.position')}
        value={position}
        onChange={setPosition}
        minValue={0}
        maxValue={10_000}
        isRequired
      />
      <Checkbox isSelected={byStaff} onChange={setByStaff}>
        {t('staff.steps.byStaff')}
      </Checkbox>
    </EditForm>
  )
}
