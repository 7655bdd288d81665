import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { Clock } from './clock.tsx'
import { Hours } from './hours.tsx'
import { type Code, type Me, useDepartments, useMe } from './own.ts'
import { OwnShifts } from './own-shifts.tsx'
import { Places } from './places.tsx'
import { Steps } from './steps.tsx'
import { ToTake } from './to-take.tsx'

/** Somebody's own page: what is next, what they could take, what they have done. */
export const OwnPage = ({ code, onLeave }: { code: Code; onLeave: () => void }) => {
  const { t } = useTranslation()
  const me = useMe(code)
  const departments = useDepartments()
  if (me.error)
    return (
      <div className="stack">
        <h1>{t('staff.title')}</h1>
        <Failure error={me.error} retry={me.refetch} />
        <div>
          <Button onPress={onLeave}>{t('staff.apply.title')}</Button>
        </div>
      </div>
    )
  if (!me.data || !departments.data) return <Waiting />
  const nameOf = (id: string) => departments.data.find((one) => one.id === id)?.name ?? ''
  const { person, memberships, steps } = me.data
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('staff.own.hello', { name: person.name })}</h1>
        <Button kind="quiet" onPress={onLeave}>
          {t('staff.own.leave')}
        </Button>
      </div>
      <Waits me={me.data} nameOf={nameOf} />
      {steps.length > 0 && <Steps steps={steps} code={code} />}
      {memberships.length > 0 && (
        <>
          <Clock me={me.data} code={code} />
          <OwnShifts me={me.data} code={code} nameOf={nameOf} />
          <ToTake code={code} nameOf={nameOf} />
          <Hours me={me.data} />
        </>
      )}
      <Places me={me.data} code={code} departments={departments.data} onApply={onLeave} />
    </div>
  )
}

/** What organisers have yet to decide. */
const Waits = ({ me, nameOf }: { me: Me; nameOf: (id: string) => string }) => {
  const { t } = useTranslation()
  const waiting = me.applications.filter(({ state }) => state === 'submitted')
  if (waiting.length === 0) return null
  return (
    <Notice title={t('staff.own.waiting')}>
      <p>{t('staff.own.waitingText', { departments: waiting.map((one) => nameOf(one.departmentId)).join(', ') })}</p>
    </Notice>
  )
}
