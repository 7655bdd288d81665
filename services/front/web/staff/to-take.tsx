import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/fields.tsx'
import { Failure, useProblemText } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { type Code, type OpenShift, useLookAgain, useOpenShifts, withCode } from './own.ts'

/** The shifts of one's departments: those that can be taken, and of the others why not. */
export const ToTake = ({ code, nameOf }: { code: Code; nameOf: (id: string) => string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { day } = useFormats(event.data?.timeZone)
  const shifts = useOpenShifts(code)
  const [all, setAll] = useState(false)
  if (shifts.error) return <Failure error={shifts.error} retry={shifts.refetch} />
  if (!shifts.data) return <Waiting />
  const canTake = ({ slots }: OpenShift) => slots.some(({ refusals }) => refusals.length === 0)
  const shown = all ? shifts.data : shifts.data.filter(canTake)
  const days = Map.groupBy(shown, ({ startsAt }) => day(startsAt))
  return (
    <section className="stack close" aria-labelledby="to-take">
      <div className="row apart">
        <h2 id="to-take">{t('staff.shifts.toTake')}</h2>
        <Checkbox isSelected={all} onChange={setAll}>
          {t('staff.shifts.all')}
        </Checkbox>
      </div>
      {shown.length === 0 && <p className="quiet-text">{t('staff.shifts.noneToTake')}</p>}
      {[...days].map(([name, ofDay]) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul className="list">
            {ofDay.flatMap((shift) =>
              shift.slots.map((slot) => (
                <li key={slot.id}>
                  <Slot shift={shift} slot={slot} code={code} department={nameOf(shift.departmentId)} />
                </li>
              )),
            )}
          </ul>
        </div>
      ))}
    </section>
  )
}

const Slot = ({
  shift,
  slot,
  code,
  department,
}: {
  shift: OpenShift
  slot: OpenShift['slots'][number]
  code: Code
  department: string
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { clock, span } = useFormats(event.data?.timeZone)
  const textOf = useProblemText()
  const lookAgain = useLookAgain()
  const take = useAttempt(
    (key) =>
      data(api.POST('/api/staff/me/assignments', { headers: { ...key, ...withCode(code) }, body: { slot: slot.id } })),
    lookAgain,
  )
  const [refusal] = slot.refusals
  const action = t(shift.signUp === 'bids' ? 'staff.shifts.bidFor' : 'staff.shifts.take')
  return (
    <div className="list-row">
      <span>{clock(shift.startsAt, shift.endsAt)}</span>
      <span className="list-name">{shift.name}</span>
      <span className="quiet-text">
        {[department, shift.place, slot.skill, t('staff.shifts.taken', { taken: slot.taken, wanted: slot.wanted })]
          .filter(Boolean)
          .join(', ')}
      </span>
      {refusal ? (
        <span className="quiet-text">{textOf({ code: refusal, status: 409, title: '' })}</span>
      ) : (
        <Button
          aria-label={t('staff.shifts.of', { action, name: shift.name, when: span(shift.startsAt, shift.endsAt) })}
          isPending={take.isPending}
          onPress={() => take.mutate()}
        >
          {action}
        </Button>
      )}
      {take.error && <Failure error={take.error} />}
    </div>
  )
}
