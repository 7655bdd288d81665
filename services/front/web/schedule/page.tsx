import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { calendarOf } from '../calendar.ts'
import { ButtonLink } from '../components/button.tsx'
import { Asked } from '../components/dialog.tsx'
import { Disclosed } from '../components/disclosed.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Prove, type Proving } from '../components/prove.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { place } from '../place.ts'
import { Changes } from './changes.tsx'
import { List } from './list.tsx'
import { type Me, useCalls, useMe, useNow, useSchedule } from './schedule.ts'

/** What begins later than this, in milliseconds, is not next: weeks before the show nothing is. */
const SOON = 12 * 3_600_000

/** The schedule as it was published last. */
const Schedule = () => {
  const { t, i18n } = useTranslation()
  const event = useEvent()
  const schedule = useSchedule()
  const me = useMe()
  const [asking, ask] = useState(false)
  const open = useCalls().data?.some(({ open }) => open)
  useTitle(t('schedule.title'), event.data?.name)
  const zone = event.data?.timeZone ?? 'UTC'
  const { instant } = useFormats(zone)
  if (schedule.error) return <Failure error={schedule.error} retry={schedule.refetch} />
  if (!schedule.data || !event.data) return <Waiting />
  const { version, entries } = schedule.data
  // Who is signed in has shown an address already.
  const follow = () => (place.reader.kind === 'person' ? me.follow.mutate({ locale: i18n.language }) : ask(true))
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('schedule.title')}</h1>
        {open && <ButtonLink to="/propose">{t('schedule.propose.action')}</ButtonLink>}
      </div>
      {version === null ? (
        <Notice>{t('schedule.notYet')}</Notice>
      ) : (
        <>
          <p className="quiet-text">
            {t('schedule.version', { number: version.number, at: instant(version.at) })} {version.note}
          </p>
          <NowAndNext zone={zone} />
          <List entries={entries} me={me} zone={zone} onFollow={follow} />
          <Calendars feed={me.me?.feed} />
          <Disclosed summary={t('schedule.whatChanged')}>
            <Versions zone={zone} />
          </Disclosed>
        </>
      )}
      <Follow me={me} isOpen={asking && !me.me} onClose={() => ask(false)} />
    </div>
  )
}

const NowAndNext = ({ zone }: { zone: string }) => {
  const { t } = useTranslation()
  const { instant, time } = useFormats(zone)
  const now = useNow()
  const soon = now.dataUpdatedAt + SOON
  const rooms = now.data?.filter(({ now, next }) => now.length > 0 || (next && Date.parse(next.startsAt) < soon))
  if (!rooms || rooms.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="now">
      <h2 id="now">{t('schedule.now')}</h2>
      <ul className="rooms-now">
        {rooms.map(({ room, now, next }) => (
          <li key={room.id} className="panel">
            <h3>{room.name}</h3>
            {now.map(({ slot, title, endsAt }) => (
              <p key={slot}>
                <strong>{title}</strong>{' '}
                <span className="quiet-text">{t('schedule.untilAt', { at: time(endsAt) })}</span>
              </p>
            ))}
            {next && (
              <p className="quiet-text">
                {t('schedule.next', { at: instant(next.startsAt) })} {next.title}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Addresses that a calendar can follow. */
const Calendars = ({ feed }: { feed: string | undefined }) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="calendars">
      <h2 id="calendars">{t('schedule.calendars')}</h2>
      <p className="help">{t('schedule.calendarsHelp')}</p>
      <ul className="links">
        <li>
          <a href={calendarOf('schedule', 'event')}>{t('schedule.calendarAll')}</a>
        </li>
        <li>
          <Link href="/screen">{t('schedule.screen.open')}</Link>
        </li>
        {feed && (
          <li>
            <a href={calendarOf('schedule', `people/${feed}`)}>{t('schedule.calendarMine')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What changed from version to version. */
const Versions = ({ zone }: { zone: string }) => {
  const { instant } = useFormats(zone)
  const { t } = useTranslation()
  const versions = useQuery({
    queryKey: ['schedule', 'versions'],
    queryFn: () => data(api.GET('/api/schedule/releases', { params: { query: { limit: 10 } } })),
  })
  if (versions.error) return <Failure error={versions.error} retry={versions.refetch} />
  if (!versions.data) return <Waiting />
  return (
    <div className="stack">
      {versions.data.versions.map(({ number, at, note, changes }) => (
        <section key={number} className="stack close" aria-label={String(number)}>
          <h3>{t('schedule.version', { number, at: instant(at) })}</h3>
          {note && <p>{note}</p>}
          <Changes changes={changes} zone={zone} />
        </section>
      ))}
    </div>
  )
}

/** Asks for an address, once: what is marked then is there on every device that proves it. */
const Follow = ({ me, isOpen, onClose }: { me: Me; isOpen: boolean; onClose: () => void }) => {
  const { t, i18n } = useTranslation()
  const [proving, setProving] = useState<Proving>({ email: '', asked: null, proof: null })
  const change = (changes: Partial<Proving>) => {
    setProving((before) => ({ ...before, ...changes }))
    if (changes.proof) me.follow.mutate({ proof: changes.proof, locale: i18n.language })
  }
  return (
    <Asked isOpen={isOpen} onClose={onClose} title={t('schedule.follow.title')}>
      <p>{t('schedule.follow.help')}</p>
      <Prove domain="schedule" proving={proving} change={change} />
      {me.follow.error && <Failure error={me.follow.error} />}
    </Asked>
  )
}

export default Schedule
