import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Assign } from './assign.tsx'
import { ShiftEditor } from './shift-editor.tsx'
import { type RosterShift, useLookAgain } from './staff.ts'

type Placed = RosterShift['people'][number]

/** A shift of the roster: its slots, who is on them, and who has bid. */
export const Shift = ({
  shift,
  department,
  departments,
}: {
  shift: RosterShift
  department: string
  departments: readonly { id: string; name: string }[]
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { clock, span } = useFormats(event.data?.timeZone)
  const when = span(shift.startsAt, shift.endsAt)
  return (
    <>
      <div className="stack close">
        <h3>{shift.name}</h3>
        <p>{clock(shift.startsAt, shift.endsAt)}</p>
        <p className="quiet-text">{[department, shift.place].filter(Boolean).join(', ')}</p>
      </div>
      {shift.cancelled ? (
        <p>
          <span className="badge bad">{t('staff.roster.cancelled')}</span>
        </p>
      ) : (
        <>
          {shift.slots.map((slot) => (
            <div key={slot.id} className="stack close">
              <p>
                <span className={`badge ${slot.taken < slot.wanted ? 'warn' : 'good'}`}>
                  {t('staff.shifts.taken', { taken: slot.taken, wanted: slot.wanted })}
                </span>{' '}
                {slot.skill}
              </p>
              <ul className="list">
                {shift.people
                  .filter(({ slotId }) => slotId === slot.id)
                  .map((placed) => (
                    <li key={placed.id}>
                      <Person placed={placed} shift={shift.name} />
                    </li>
                  ))}
              </ul>
              {slot.taken < slot.wanted && (
                <Ask
                  trigger={t('staff.roster.assign')}
                  label={t('staff.roster.assignTo', { name: shift.name, when })}
                  title={t('staff.roster.assignTo', { name: shift.name, when })}
                >
                  {(close) => <Assign slot={slot.id} onDone={close} />}
                </Ask>
              )}
            </div>
          ))}
          <div className="row">
            <Ask
              kind="quiet"
              trigger={t('staff.roster.change')}
              label={t('staff.roster.changeOf', { name: shift.name, when })}
              title={t('staff.roster.changeOf', { name: shift.name, when })}
            >
              {(close) => <ShiftEditor departments={departments} shift={shift} onDone={close} />}
            </Ask>
            <Cancel shift={shift} when={when} />
          </div>
        </>
      )}
    </>
  )
}

/** Somebody on a slot, or a bid. What was set aside for them is marked. */
const Person = ({ placed, shift }: { placed: Placed; shift: string }) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const path = { params: { path: { id: placed.id } } }
  const end = t(placed.state === 'bid' ? 'staff.roster.decline' : 'staff.roster.remove')
  const accept = useAttempt(
    (headers) => data(api.POST('/api/staff/assignments/{id}/acceptance', { ...path, headers, body: { lift: [] } })),
    lookAgain,
  )
  return (
    <div className="list-row">
      <Link href={`/staff/people/${placed.personId}`}>{placed.name}</Link>
      {placed.lifted.length > 0 && (
        <span className="badge warn" title={placed.reason}>
          {t('staff.roster.lifted')}
        </span>
      )}
      {placed.state === 'bid' && (
        <Button
          aria-label={t('staff.roster.acceptOf', { name: placed.name, shift })}
          isPending={accept.isPending}
          onPress={() => accept.mutate()}
        >
          {t('staff.roster.accept')}
        </Button>
      )}
      <Reasoned
        action={end}
        label={t('staff.shifts.of', { action: end, name: placed.name, when: shift })}
        send={(headers, reason) =>
          data(api.POST('/api/staff/assignments/{id}/removal', { ...path, headers, body: { reason } }))
        }
      />
      {accept.error && <Failure error={accept.error} />}
    </div>
  )
}

const Cancel = ({ shift, when }: { shift: RosterShift; when: string }) => {
  const { t } = useTranslation()
  return (
    <Reasoned
      action={t('staff.roster.cancel')}
      label={t('staff.roster.cancelOf', { name: shift.name, when })}
      send={(headers, reason) =>
        data(
          api.POST('/api/staff/shifts/{id}/cancellation', {
            params: { path: { id: shift.id } },
            headers,
            body: { reason },
          }),
        )
      }
    />
  )
}

/** What somebody is told of with a reason. */
const Reasoned = ({
  action,
  label,
  send,
}: {
  action: string
  label: string
  send: (headers: { 'idempotency-key': string }, reason: string) => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [reason, setReason] = useState('')
  const attempt = useAttempt((headers) => send(headers, reason), lookAgain)
  return (
    <Confirm
      action={action}
      label={label}
      title={label}
      isPending={attempt.isPending}
      error={attempt.error}
      onConfirm={(close) => attempt.mutate(undefined, { onSuccess: close })}
    >
      <TextField
        label={t('staff.roster.reason')}
        help={t('staff.roster.reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
      />
    </Confirm>
  )
}
