import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { ROLES, useDepartments, useLookAgain } from './staff.ts'

/** Who asks to help, who asks to go elsewhere, and what is sought. */
export const Applications = () => {
  const { t } = useTranslation()
  const departments = useDepartments()
  const applications = useQuery({
    queryKey: ['staff', 'applications'],
    queryFn: () => data(api.GET('/api/staff/applications', { params: { query: { state: 'submitted', limit: 200 } } })),
  })
  const transfers = useQuery({
    queryKey: ['staff', 'transfers'],
    queryFn: () => data(api.GET('/api/staff/transfers', { params: { query: { state: 'asked', limit: 200 } } })),
  })
  const openings = useQuery({ queryKey: ['staff', 'openings'], queryFn: () => data(api.GET('/api/staff/openings')) })
  const error = departments.error ?? applications.error ?? transfers.error ?? openings.error
  if (error) return <Failure error={error} />
  if (!departments.data || !applications.data || !transfers.data || !openings.data) return <Waiting />
  const nameOf = (id: string) => departments.data.find((one) => one.id === id)?.name ?? ''
  const sought = (id: string | null) => openings.data.openings.find((one) => one.id === id)?.name ?? ''
  const none = applications.data.applications.length + transfers.data.transfers.length === 0
  return (
    <div className="stack">
      <section className="stack close" aria-labelledby="undecided">
        <h2 id="undecided">{t('staff.applications.undecided')}</h2>
        {none && <p className="quiet-text">{t('staff.applications.none')}</p>}
        <ul className="list">
          {applications.data.applications.map(({ id, name, departmentId, openingId }) => (
            <li key={id} className="list-row">
              <span className="list-name">{name}</span>
              <span>{[nameOf(departmentId), sought(openingId)].filter(Boolean).join(', ')}</span>
              <Decide
                name={name}
                answers={id}
                send={(headers, yes, reason) =>
                  data(
                    api.POST('/api/staff/applications/{id}/decision', {
                      params: { path: { id } },
                      headers,
                      body: { state: yes ? 'accepted' : 'rejected', ...(reason && { reason }) },
                    }),
                  )
                }
              />
            </li>
          ))}
          {transfers.data.transfers.map(({ id, name, fromId, toId, wish }) => (
            <li key={id} className="list-row">
              <span className="list-name">{name}</span>
              <span>{`${nameOf(fromId)} → ${nameOf(toId)}`}</span>
              <span className="quiet-text">{wish}</span>
              <Decide
                name={name}
                send={(headers, yes, reason) =>
                  data(
                    api.POST('/api/staff/transfers/{id}/decision', {
                      params: { path: { id } },
                      headers,
                      body: { state: yes ? 'accepted' : 'refused', ...(reason && { reason }) },
                    }),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </section>
      <section className="stack close" aria-labelledby="openings">
        <h2 id="openings">{t('staff.applications.openings')}</h2>
        <ul className="list">
          {openings.data.openings.map(({ id, name, departmentId, wanted, accepted }) => (
            <li key={id} className="list-row">
              <span className="list-name">{name}</span>
              <span>{nameOf(departmentId)}</span>
              <span className="quiet-text">{t('staff.shifts.taken', { taken: accepted, wanted })}</span>
            </li>
          ))}
        </ul>
        <div>
          <Ask trigger={t('staff.applications.seek')} title={t('staff.applications.seek')}>
            {(close) => <Seek departments={departments.data.map(({ id, name }) => ({ id, name }))} onDone={close} />}
          </Ask>
        </div>
      </section>
    </div>
  )
}

/** What somebody has answered in their application. */
const Answers = ({ id }: { id: string }) => {
  const whole = useQuery({
    queryKey: ['staff', 'applications', id],
    queryFn: () => data(api.GET('/api/staff/applications/{id}', { params: { path: { id } } })),
  })
  if (whole.error) return <Failure error={whole.error} />
  if (!whole.data) return <Waiting />
  const answers = whole.data.submissions.flatMap(({ answers }) => Object.entries(answers))
  if (answers.length === 0) return null
  return (
    <dl className="facts">
      {answers.map(([key, answer]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{typeof answer === 'string' ? answer : JSON.stringify(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}

const Decide = ({
  name,
  answers,
  send,
}: {
  name: string
  /** The application whose answers are shown. */
  answers?: string
  send: (headers: { 'idempotency-key': string }, yes: boolean, reason: string) => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [reason, setReason] = useState('')
  const decide = useAttempt((headers, yes: boolean) => send(headers, yes, reason), lookAgain)
  return (
    <Ask
      trigger={t('staff.applications.decide')}
      label={t('staff.applications.decideOn', { name })}
      title={t('staff.applications.decideOn', { name })}
    >
      {(close) => (
        <>
          {answers && <Answers id={answers} />}
          <TextField
            label={t('staff.roster.reason')}
            help={t('staff.roster.reasonHelp')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            isRequired={false}
          />
          {decide.error && <Failure error={decide.error} />}
          <div className="row">
            <Button
              kind="primary"
              isPending={decide.isPending}
              onPress={() => decide.mutate(true, { onSuccess: close })}
            >
              {t('staff.applications.accept')}
            </Button>
            <Button
              kind="danger"
              isPending={decide.isPending}
              onPress={() => decide.mutate(false, { onSuccess: close })}
            >
              {t('staff.applications.refuse')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </>
      )}
    </Ask>
  )
}

const Seek = ({
  departments,
  onDone,
}: {
  departments: readonly { id: string; name: string }[]
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [departmentId, setDepartment] = useState(departments[0]?.id ?? '')
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [role, setRole] = useState<(typeof ROLES)[number]>('volunteer')
  const [wanted, setWanted] = useState(1)
  const add = useAttempt(
    (headers) =>
      data(api.POST('/api/staff/openings', { headers, body: { departmentId, name, description, role, wanted } })),
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
        value={departmentId}
        onChange={setDepartment}
      />
      <TextField name="name" label={t('staff.manage.name')} value={name} onChange={setName} maxLength={80} isRequired />
      <TextField
        name="description"
        label={t('staff.manage.description')}
        rows={2}
        value={description}
        onChange={setDescription}
        isRequired={false}
      />
      <div className="filters">
        <Select
          label={t('staff.manage.role')}
          options={ROLES.map((id) => ({ id, name: t(`staff.roles.${id}`) }))}
          value={role}
          onChange={(chosen) => setRole(ROLES.find((one) => one === chosen) ?? 'volunteer')}
        />
        <NumberField
          label={t('staff.roster.wanted')}
          value={wanted}
          onChange={setWanted}
          minValue={1}
          maxValue={1000}
          isRequired
        />
      </div>
      {add.error && <Failure error={add.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={add.isPending}>
          {t('manage.offers.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
