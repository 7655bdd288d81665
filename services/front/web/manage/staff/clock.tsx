import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import type { Worked } from './staff.ts'

const FIGURES = ['people', 'working', 'shifts', 'wanted', 'taken', 'bids', 'applications', 'transfers'] as const

/** Looks again, in milliseconds: people come and go at other desks too. */
const OFTEN = 15_000

/** How staffing stands, and who is there now. */
export const Clock = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const figures = useQuery({
    queryKey: ['staff', 'figures'],
    queryFn: () => data(api.GET('/api/staff/figures')),
    refetchInterval: OFTEN,
  })
  const there = useQuery({
    queryKey: ['staff', 'clock'],
    queryFn: () => data(api.GET('/api/staff/clock')),
    refetchInterval: OFTEN,
  })
  const error = figures.error ?? there.error
  if (error) return <Failure error={error} />
  if (!figures.data || !there.data) return <Waiting />
  return (
    <div className="stack">
      <dl className="facts">
        {FIGURES.map((name) => (
          <div key={name}>
            <dt>{t(`staff.figures.${name}`)}</dt>
            <dd>{number(figures.data[name])}</dd>
          </div>
        ))}
      </dl>
      <section className="stack close" aria-labelledby="there">
        <h2 id="there">{t('staff.clock.there')}</h2>
        {there.data.times.length === 0 && <p className="quiet-text">{t('staff.clock.nobody')}</p>}
        <ul className="list">
          {there.data.times.map((time) => (
            <li key={time.id}>
              <There time={time} />
            </li>
          ))}
        </ul>
        <p className="help">{t('staff.clock.help')}</p>
      </section>
    </div>
  )
}

const There = ({ time: { personId: id, name, startsAt } }: { time: Worked }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const out = useAttempt((headers) =>
    data(api.POST('/api/staff/people/{id}/clock-out', { params: { path: { id } }, headers })),
  )
  return (
    <div className="list-row">
      <Link href={`/staff/people/${id}`}>{name}</Link>
      <span>{t('staff.clock.since', { at: instant(startsAt) })}</span>
      <Button aria-label={t('staff.clock.outOf', { name })} isPending={out.isPending} onPress={() => out.mutate()}>
        {t('staff.clock.out')}
      </Button>
      {out.error && <Failure error={out.error} />}
    </div>
  )
}
