import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { ARROWS, type Arrow } from './arrows.ts'
import { useCategories, useNow, useRooms } from './schedule.ts'

/** How often the clock is looked at, in milliseconds: it shows minutes. */
const TICK = 5_000

type Room = NonNullable<ReturnType<typeof useNow>['data']>[number]

/**
 * What is now and next, to be read from afar: of all rooms, or beside the door of one. Where the address says at which sign
 * it hangs, `?at=lobby`, it shows the way. Nobody has to touch it.
 */
const Screen = ({ slug }: { slug?: string | undefined }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const now = useNow()
  const zone = event.data?.timeZone
  const rooms = now.data?.filter(({ room }) => slug === undefined || room.slug === slug)
  const name = slug === undefined ? t('schedule.now') : rooms?.[0]?.room.name
  const arrowTo = useArrows(new URLSearchParams(useSearch()).get('at'))
  const [first] = rooms ?? []
  useTitle(name, event.data?.name)
  return (
    <div className="screen" data-one={slug !== undefined || undefined}>
      <header>
        <p>{event.data?.name}</p>
        <Clock zone={zone} />
      </header>
      <main>
        <h1 className={slug === undefined ? 'visually-hidden' : ''}>
          {name} {slug !== undefined && first && <Way arrow={arrowTo(first.room.id)} />}
        </h1>
        {rooms ? (
          rooms.length > 0 ? (
            <ul>
              {rooms.map((one) => (
                <li key={one.room.id}>
                  {slug === undefined && (
                    <h2>
                      {one.room.name} <Way arrow={arrowTo(one.room.id)} />
                    </h2>
                  )}
                  <Running {...one} zone={zone} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="screen-now">{t('schedule.screen.nothing')}</p>
          )
        ) : now.error ? (
          <Failure error={now.error} />
        ) : (
          <Waiting />
        )}
      </main>
    </div>
  )
}

/** Which way the sign at this place points to a room; nothing where it does not say. */
const useArrows = (place: string | null) => {
  const [rooms, categories] = [useRooms().data, useCategories().data]
  return (id: string): Arrow | undefined => {
    const category = rooms?.find((room) => room.id === id)?.categoryId
    return place === null ? undefined : categories?.find(({ id }) => id === category)?.arrows[place]
  }
}

const Way = ({ arrow }: { arrow: Arrow | undefined }) => {
  const { t } = useTranslation()
  return (
    arrow && (
      <>
        <span aria-hidden>{ARROWS[arrow]}</span>
        <span className="visually-hidden">{t(`schedule.arrows.${arrow}`)}</span>
      </>
    )
  )
}

const Running = ({ now, next, zone }: Room & { zone: string | undefined }) => {
  const { t } = useTranslation()
  const { time, instant, day } = useFormats(zone)
  // Only another day has to be named.
  const begins = (at: string) => (day(at) === day(new Date().toISOString()) ? time(at) : instant(at))
  return (
    <>
      {now.map(({ slot, title, people, endsAt }) => (
        <div key={slot}>
          <p className="screen-now">{title}</p>
          <p>
            {t('schedule.untilAt', { at: time(endsAt) })}
            {people.length > 0 && <span className="screen-people"> · {people.join(', ')}</span>}
          </p>
        </div>
      ))}
      {next && (
        <p className={now.length > 0 ? 'screen-next' : ''}>
          {t('schedule.next', { at: begins(next.startsAt) })} <strong>{next.title}</strong>
        </p>
      )}
    </>
  )
}

const Clock = ({ zone }: { zone: string | undefined }) => {
  const { time } = useFormats(zone)
  const [at, setAt] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return <time>{time(at)}</time>
}

export default Screen
