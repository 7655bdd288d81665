import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask, Asked } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Assign } from './assign.tsx'
import { Change } from './change.tsx'
import { Lifting, useLifting } from './lifting.tsx'
import { Reasoned } from './reasoned.tsx'
import { ShiftEditor } from './shift-editor.tsx'
import { type Department, type RosterShift, useTitles } from './staff.ts'

type Placed = RosterShift['people'][number]

/** A shift of the roster: its slots, who is on them, and who has bid. */
export const Shift = ({
  shift,
  department,
  departments,
}: {
  shift: RosterShift
  department: string
  departments: readonly Department[]
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { clock, span } = useFormats(event.data?.timeZone)
  const titles = useTitles()
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
                {[slot.skill, titles.find(({ id }) => id === slot.titleId)?.name].filter(Boolean).join(', ')}
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
                  {(close) => <Assign slot={slot.id} department={shift.departmentId} onDone={close} />}
                </Ask>
              )}
            </div>
          ))}
          <div className="row">
            <Change label={t('staff.roster.changeOf', { name: shift.name, when })}>
              {(close) => <ShiftEditor departments={departments} shift={shift} onDone={close} />}
            </Change>
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
  const path = { params: { path: { id: placed.id } } }
  const end = t(placed.state === 'bid' ? 'staff.roster.decline' : 'staff.roster.remove')
  return (
    <div className="list-row">
      <Link href={`/staff/people/${placed.personId}`}>{placed.name}</Link>
      {placed.lifted.length > 0 && (
        <span className="badge warn" title={placed.reason}>
          {t('staff.roster.lifted')}
        </span>
      )}
      {placed.state === 'bid' && <Accept placed={placed} shift={shift} />}
      <Reasoned
        action={end}
        label={t('staff.shifts.of', { action: end, name: placed.name, when: shift })}
        told
        send={(headers, reason) =>
          data(api.POST('/api/staff/assignments/{id}/removal', { ...path, headers, body: { reason } }))
        }
      />
    </div>
  )
}

/** Takes a bid; where a rule stands against it that staff may set aside, it asks whether to. */
const Accept = ({ placed, shift }: { placed: Placed; shift: string }) => {
  const { t } = useTranslation()
  const lifting = useLifting()
  const accept = useAttempt((headers) =>
    data(
      api.POST('/api/staff/assignments/{id}/acceptance', {
        params: { path: { id: placed.id } },
        headers,
        body: lifting.body,
      }),
    ),
  )
  const send = () => accept.mutate(undefined, { onError: lifting.refused })
  const label = t('staff.roster.acceptOf', { name: placed.name, shift })
  const asks = lifting.against.length > 0
  return (
    <>
      <Button aria-label={label} isPending={accept.isPending} onPress={send}>
        {t('staff.roster.accept')}
      </Button>
      <Asked isOpen={asks} onClose={lifting.forget} title={label}>
        <EditForm attempt={accept} save={t('staff.roster.accept')} onSubmit={send} onDone={lifting.forget}>
          <Lifting of={lifting} />
        </EditForm>
      </Asked>
      {accept.error && !asks && <Failure error={accept.error} />}
    </>
  )
}

const Cancel = ({ shift, when }: { shift: RosterShift; when: string }) => {
  const { t } = useTranslation()
  return (
    <Reasoned
      action={t('staff.roster.cancel')}
      label={t('staff.roster.cancelOf', { name: shift.name, when })}
      told
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
