import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { calendarOf } from '../calendar.ts'
import { Confirm } from '../components/confirm.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { type Code, type Me, useLookAgain, withCode } from './own.ts'

type Assignment = Me['assignments'][number]

/** Where somebody is, or has bid to be, and their calendar. */
export const OwnShifts = ({ me, code, nameOf }: { me: Me; code: Code; nameOf: (id: string) => string }) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="own-shifts">
      <h2 id="own-shifts">{t('staff.shifts.own')}</h2>
      {me.assignments.length === 0 && <p className="quiet-text">{t('staff.shifts.none')}</p>}
      <ul className="list">
        {me.assignments.map((assignment) => (
          <li key={assignment.id}>
            <Own assignment={assignment} code={code} department={nameOf(assignment.departmentId)} />
          </li>
        ))}
      </ul>
      <p>
        <a href={calendarOf('staff', `people/${me.person.calendarKey}`)}>{t('staff.shifts.calendar')}</a>
      </p>
    </section>
  )
}

const Own = ({ assignment, code, department }: { assignment: Assignment; code: Code; department: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { span } = useFormats(event.data?.timeZone)
  const lookAgain = useLookAgain()
  const { id, shift, startsAt, endsAt, state } = assignment
  const withdraw = useAttempt(
    (key) =>
      data(
        api.POST('/api/staff/me/assignments/{id}/withdrawal', {
          params: { path: { id } },
          headers: { ...key, ...withCode(code) },
        }),
      ),
    lookAgain,
  )
  return (
    <div className="list-row">
      <span className="list-name">{shift.name}</span>
      {state === 'bid' && <span className="badge warn">{t('staff.shifts.bid')}</span>}
      <span>{span(startsAt, endsAt)}</span>
      <span className="quiet-text">{[department, shift.place].filter(Boolean).join(', ')}</span>
      {Date.parse(startsAt) > Date.now() && (
        <Confirm
          action={t('staff.shifts.withdraw')}
          label={t('staff.shifts.withdrawOf', { name: shift.name, when: span(startsAt, endsAt) })}
          title={t('staff.shifts.withdraw')}
          isPending={withdraw.isPending}
          error={withdraw.error}
          onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
        >
          <p>{t('staff.shifts.withdrawText', { name: shift.name, when: span(startsAt, endsAt) })}</p>
        </Confirm>
      )}
    </div>
  )
}
