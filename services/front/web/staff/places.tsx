import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Ask } from '../components/dialog.tsx'
import { EditForm } from '../components/edit-form.tsx'
import { Select, TextField } from '../components/fields.tsx'
import { type Code, type Department, type Me, useLookAgain, withCode } from './own.ts'

/** The departments that somebody is in, has asked to be in, or asks to go to. */
export const Places = ({
  me,
  code,
  departments,
  onApply,
}: {
  me: Me
  code: Code
  departments: readonly Department[]
  onApply: () => void
}) => {
  const { t } = useTranslation()
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? ''
  // Whoever was accepted is in the department, which stands above.
  const undecided = me.applications.filter(({ state }) => state !== 'accepted')
  const elsewhere = departments.filter(({ id }) => !me.memberships.some(({ departmentId }) => departmentId === id))
  return (
    <section className="stack close" aria-labelledby="places">
      <h2 id="places">{t('staff.places.title')}</h2>
      <ul className="list">
        {me.memberships.map(({ departmentId, role, title }) => (
          <li key={departmentId} className="list-row">
            <span className="list-name">{nameOf(departmentId)}</span>
            <span>{title ?? t(`staff.roles.${role}`)}</span>
            {elsewhere.length > 0 && (
              <Ask
                kind="quiet"
                trigger={t('staff.places.transfer')}
                label={t('staff.places.transferFrom', { name: nameOf(departmentId) })}
                title={t('staff.places.transferFrom', { name: nameOf(departmentId) })}
              >
                {(close) => <Transfer code={code} from={departmentId} departments={elsewhere} onDone={close} />}
              </Ask>
            )}
          </li>
        ))}
        {undecided.map((application) => (
          <li key={application.id} className="list-row">
            <span className="list-name">{nameOf(application.departmentId)}</span>
            <span>{t(`staff.places.application.${application.state}`)}</span>
            {application.state === 'submitted' && <Withdraw kind="applications" id={application.id} code={code} />}
          </li>
        ))}
        {me.transfers.map((transfer) => (
          <li key={transfer.id} className="list-row">
            <span className="list-name">{`${nameOf(transfer.fromId)} → ${nameOf(transfer.toId)}`}</span>
            <span>{t(`staff.places.transfers.${transfer.state}`)}</span>
            {transfer.state === 'asked' && <Withdraw kind="transfers" id={transfer.id} code={code} />}
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onApply}>{t('staff.places.apply')}</Button>
      </div>
    </section>
  )
}

const Withdraw = ({ kind, id, code }: { kind: 'applications' | 'transfers'; id: string; code: Code }) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const withdraw = useAttempt(async (key): Promise<unknown> => {
    const what = { params: { path: { id } }, headers: { ...key, ...withCode(code) } }
    return kind === 'applications'
      ? data(api.POST('/api/staff/me/applications/{id}/withdrawal', what))
      : data(api.POST('/api/staff/me/transfers/{id}/withdrawal', what))
  }, lookAgain)
  return (
    <Confirm
      action={t('staff.places.withdraw')}
      title={t('staff.places.withdraw')}
      isPending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
    />
  )
}

const Transfer = ({
  code,
  from,
  departments,
  onDone,
}: {
  code: Code
  from: string
  departments: readonly Department[]
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [to, setTo] = useState<string | null>(null)
  const [wish, setWish] = useState('')
  const ask = useAttempt(
    (key) =>
      data(
        api.POST('/api/staff/me/transfers', {
          headers: { ...key, ...withCode(code) },
          body: { from, to: to ?? '', ...(wish && { wish }) },
        }),
      ),
    () => {
      void lookAgain()
      onDone()
    },
  )
  return (
    <EditForm
      attempt={ask}
      save={t('staff.places.ask')}
      isDisabled={to === null}
      onSubmit={() => ask.mutate()}
      onDone={onDone}
    >
      <Select
        name="to"
        label={t('staff.places.to')}
        options={departments.map(({ id, name }) => ({ id, name }))}
        value={to}
        onChange={setTo}
      />
      <TextField
        name="wish"
        label={t('staff.places.wish')}
        rows={2}
        maxLength={500}
        value={wish}
        onChange={setWish}
        isRequired={false}
      />
    </EditForm>
  )
}
