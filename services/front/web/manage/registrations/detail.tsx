import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Presence } from '../../desk/presence.tsx'
import type { Registration } from '../../desk/registrations.ts'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { AnswersList } from './answers.tsx'
import { History } from './history.tsx'

/** One person: what was ordered, answered and changed. */
const Detail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const standing = useStanding().data
  const whole = useQuery({
    queryKey: ['registration', id],
    queryFn: () => data(api.GET('/api/register/registrations/{id}', { params: { path: { id } } })),
  })
  useTitle(whole.data?.registration.name, event.data?.name)
  if (whole.error) return <Failure error={whole.error} retry={whole.refetch} />
  if (!whole.data) return <Waiting />
  const { registration, submissions, history } = whole.data
  const { name, email, snapshot, createdAt, state, checkedInAt, orderId } = registration
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{name}</h1>
        <Presence registration={registration} />
      </div>
      <dl className="facts">
        <div>
          <dt>{t('manage.level')}</dt>
          <dd>{snapshot.level.name}</dd>
        </div>
        <div>
          <dt>{t('manage.registrations.email')}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{t('manage.registrations.since')}</dt>
          <dd>{instant(createdAt)}</dd>
        </div>
      </dl>
      <div className="row">
        <ButtonLink to={`/orders/${orderId}`}>{t('manage.registrations.whole')}</ButtonLink>
        {standing && may(standing, 'register', 'admin') && (
          <>
            <Correct registration={registration} onDone={whole.refetch} />
            {(state === 'held' || state === 'registered') && checkedInAt === null && (
              <Cancel registration={registration} onDone={whole.refetch} />
            )}
          </>
        )}
      </div>
      <div className="columns">
        <AnswersList registration={id} submissions={submissions} onChange={whole.refetch} />
        <History history={history} />
      </div>
    </div>
  )
}

const Correct = ({ registration, onDone }: { registration: Registration; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState(registration.name)
  const [email, setEmail] = useState(registration.email)
  const correct = useMutation({
    mutationFn: () =>
      data(
        api.PATCH('/api/register/registrations/{id}', {
          params: { path: { id: registration.id } },
          body: { name, email },
        }),
      ),
    onSuccess: onDone,
  })
  return (
    <Ask trigger={t('manage.registrations.correct')} title={t('manage.registrations.correctTitle', { name })}>
      {(close) => (
        <EditForm
          attempt={correct}
          save={t('manage.registrations.correct')}
          onSubmit={() => correct.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('manage.registrations.name')}
            value={name}
            onChange={setName}
            maxLength={80}
            isRequired
          />
          <TextField
            name="email"
            type="email"
            label={t('manage.registrations.email')}
            value={email}
            onChange={setEmail}
            isRequired
          />
        </EditForm>
      )}
    </Ask>
  )
}

const Cancel = ({
  registration: { id, name, state },
  onDone,
}: {
  registration: Registration
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const mayRefund = useStanding().data?.rights.includes('refund') ?? false
  const [percent, setPercent] = useState(mayRefund ? 100 : 0)
  const cancel = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/register/registrations/{id}/cancellation', {
          params: { path: { id } },
          body: { reason, percent },
        }),
      ),
    onSuccess: onDone,
  })
  return (
    <Ask
      kind="danger"
      trigger={t('manage.registrations.cancel')}
      title={t('manage.registrations.cancelTitle', { name })}
    >
      {(close) => (
        <EditForm
          attempt={cancel}
          save={t('manage.registrations.cancel')}
          kind="danger"
          onSubmit={() => cancel.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            isRequired
          />
          {state === 'held' ? (
            <p className="help">{t('manage.registrations.cancelHeld')}</p>
          ) : (
            <NumberField
              name="percent"
              label={t('manage.registrations.percent')}
              value={percent}
              onChange={setPercent}
              minValue={0}
              maxValue={mayRefund ? 100 : 0}
              isRequired
            />
          )}
        </EditForm>
      )}
    </Ask>
  )
}

export default Detail
