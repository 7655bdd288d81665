import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { type Code, type Me, useLookAgain, withCode } from './own.ts'

/** The time clock of whoever has a shift. */
export const Clock = ({ me, code }: { me: Me; code: Code }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const lookAgain = useLookAgain()
  const running = me.times.find(({ endsAt }) => endsAt === null)
  const clock = useAttempt(
    (key) =>
      data(
        running
          ? api.POST('/api/staff/me/clock-out', { headers: { ...key, ...withCode(code) } })
          : api.POST('/api/staff/me/clock-in', { headers: { ...key, ...withCode(code) } }),
      ),
    lookAgain,
  )
  if (!running && !me.assignments.some(({ state }) => state === 'assigned')) return null
  return (
    <section className="panel stack close" aria-labelledby="clock">
      <h2 id="clock">{t('staff.clock.title')}</h2>
      <div className="row apart">
        <p role="status">
          {running ? t('staff.clock.since', { at: instant(running.startsAt) }) : t('staff.clock.away')}
        </p>
        <Button kind="primary" isPending={clock.isPending} onPress={() => clock.mutate()}>
          {t(running ? 'staff.clock.out' : 'staff.clock.in')}
        </Button>
      </div>
      {clock.error && <Failure error={clock.error} />}
    </section>
  )
}
