import { useTranslation } from 'react-i18next'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import type { Me } from './own.ts'

/** What somebody has worked, and what that has earned. */
export const Hours = ({ me }: { me: Me }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { number, span } = useFormats(event.data?.timeZone)
  const past = me.times.flatMap(({ endsAt, ...time }) => (endsAt === null ? [] : [{ ...time, endsAt }]))
  return (
    <section className="stack close" aria-labelledby="hours">
      <h2 id="hours">{t('staff.hours.title')}</h2>
      <p>{t('staff.hours.total', { hours: number(me.total.hours), weighted: number(me.total.weighted) })}</p>
      <p className="help">{t('staff.hours.help')}</p>
      <ul className="list">
        {past.map(({ id, startsAt, endsAt, hours, weighted }) => (
          <li key={id} className="list-row">
            <span>{span(startsAt, endsAt)}</span>
            <span className="quiet-text">
              {t('staff.hours.one', { hours: number(hours), weighted: number(weighted) })}
            </span>
          </li>
        ))}
      </ul>
      {me.rewards.length > 0 && (
        <>
          <h3>{t('staff.hours.rewards')}</h3>
          <ul className="list">
            {me.rewards.map(({ id, name, handedAt }) => (
              <li key={id} className="list-row">
                <span className="list-name">{name}</span>
                <span className={`badge ${handedAt ? '' : 'good'}`}>
                  {t(handedAt ? 'staff.hours.handed' : 'staff.hours.waits')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
