import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'

/** A convention's events: each has its pages under a path of its own. */
export const Events = () => {
  const { t } = useTranslation()
  const { days } = useFormats()
  useTitle(t('manage.events'), t('manage.title'))
  const events = useQuery({ queryKey: ['events'], queryFn: () => data(api.GET('/api/event/events')) })
  if (events.error) return <Failure error={events.error} retry={events.refetch} />
  if (!events.data) return <Waiting />
  return (
    <div className="stack narrow">
      <h1>{t('manage.events')}</h1>
      {events.data.events.length === 0 && <p className="quiet-text">{t('manage.noEvent')}</p>}
      <ul className="list">
        {events.data.events.map(({ id, slug, name, state, startsOn, endsOn }) => (
          <li key={id}>
            {/* Another base for paths and calls: the page is loaded anew. */}
            <a href={`/e/${slug}/`} className="list-link">
              <span className="list-name">{name}</span>
              <span className="quiet-text">{startsOn && days(startsOn, endsOn ?? startsOn)}</span>
              <span className="badge">{t(`manage.eventStates.${state}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
