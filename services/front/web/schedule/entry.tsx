import { Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { useFormats } from '../format.ts'
import { type Entry, type Me, useRooms } from './schedule.ts'

/** A slot as everybody sees it: to be marked, and where places are few, to sign up for. */
export const EntryCard = ({
  entry,
  me,
  zone,
  onFollow,
}: {
  entry: Entry
  me: Me
  zone: string
  /** Asks who somebody is who wants to mark or sign up. */
  onFollow: () => void
}) => {
  const { t } = useTranslation()
  const { time, number } = useFormats(zone)
  const { slot, panel, title, people, room, track, startsAt, endsAt, abstract, leastAge, seats, left, interest } = entry
  const marked = panel !== null && (me.me?.favourites.includes(panel) ?? false)
  const inside = me.me?.seats.includes(slot) ?? false
  const over = Date.parse(startsAt) <= Date.now()
  const where = useRooms().data?.find(({ id }) => id === room.id)?.description
  const failure = me.seat.variables?.slot === slot ? me.seat.error : null
  return (
    <article
      id={slot}
      className="entry"
      aria-labelledby={`title-${slot}`}
      style={track ? { borderInlineStartColor: track.colour } : {}}
    >
      <div className="entry-head">
        <p className="entry-time">
          <time dateTime={startsAt}>{time(startsAt)}</time>–{time(endsAt)} · {room.name}
        </p>
        {panel && (
          <Button
            kind="quiet"
            aria-pressed={marked}
            onPress={() => (me.me ? me.mark.mutate({ panel, on: !marked }) : onFollow())}
          >
            <Star aria-hidden size={20} fill={marked ? 'currentColor' : 'none'} />
            <span className="visually-hidden">{t('schedule.mark', { title })}</span>
            {interest > 0 && <span className="numbers">{number(interest)}</span>}
          </Button>
        )}
      </div>
      <h3 id={`title-${slot}`}>{title}</h3>
      {people.length > 0 && <p className="quiet-text">{people.join(', ')}</p>}
      <p className="row">
        {track && <span className="badge">{track.name}</span>}
        {leastAge > 0 && <span className="badge warn">{t('schedule.fromAge', { age: leastAge })}</span>}
        {inside && <span className="badge good">{t('schedule.inside')}</span>}
      </p>
      {(abstract || where) && (
        <details>
          <summary>{t('schedule.about')}</summary>
          {abstract && <p className="letter">{abstract}</p>}
          {where && (
            <p className="letter quiet-text">
              {room.name}: {where}
            </p>
          )}
        </details>
      )}
      {seats !== null && !over && (
        <div className="row">
          <span className="quiet-text">{t('schedule.left', { left: number(left ?? 0), seats: number(seats) })}</span>
          {inside ? (
            <Button
              aria-label={t('schedule.leaveOf', { title })}
              isPending={me.seat.isPending && me.seat.variables.slot === slot}
              onPress={() => me.seat.mutate({ slot, on: false })}
            >
              {t('schedule.leave')}
            </Button>
          ) : (
            <Button
              kind="primary"
              aria-label={t('schedule.signUpOf', { title })}
              isDisabled={left === 0}
              isPending={me.seat.isPending && me.seat.variables.slot === slot}
              onPress={() => (me.me ? me.seat.mutate({ slot, on: true }) : onFollow())}
            >
              {t(left === 0 ? 'schedule.full' : 'schedule.signUp')}
            </Button>
          )}
        </div>
      )}
      {failure && <Failure error={failure} />}
    </article>
  )
}
