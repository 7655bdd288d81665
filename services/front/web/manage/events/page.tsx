import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { slugOf } from '../../slug.ts'
import { may } from '../access.ts'
import { useEvents } from './events.ts'

/** A convention's events: each has its pages under a path of its own. */
export const Events = () => {
  const { t } = useTranslation()
  const { days } = useFormats()
  const standing = useStanding().data
  useTitle(t('manage.events'), t('manage.title'))
  const events = useEvents()
  if (events.error) return <Failure error={events.error} retry={events.refetch} />
  if (!events.data) return <Waiting />
  return (
    <div className="stack narrow">
      <div className="row apart">
        <h1>{t('manage.events')}</h1>
        {standing && may(standing, 'event', 'admin') && <Add events={events.data} onDone={events.refetch} />}
      </div>
      {events.data.length === 0 && <p className="quiet-text">{t('manage.noEvent')}</p>}
      <ul className="list">
        {events.data.map(({ id, slug, name, state, startsOn, endsOn }) => (
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

const NONE = 'none'

/** Another edition: as an earlier one was, without its people. */
const Add = ({ events, onDone }: { events: readonly { id: string; name: string }[]; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [slug, setSlug] = useState('')
  const [copyOf, setCopyOf] = useState(events[0]?.id ?? NONE)
  const add = useAttempt(
    (headers) =>
      data(api.POST('/api/event/events', { headers, body: { name, slug, ...(copyOf !== NONE && { copyOf }) } })),
    onDone,
  )
  return (
    <Ask trigger={t('manage.edition.add')} title={t('manage.edition.add')}>
      {(close) => (
        <EditForm
          attempt={add}
          save={t('manage.edition.add')}
          onSubmit={() => add.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('manage.edition.name')}
            value={name}
            onChange={(name) => {
              setName(name)
              setSlug(slugOf(name))
            }}
            maxLength={80}
            isRequired
          />
          <TextField
            name="slug"
            label={t('manage.edition.slug')}
            help={t('manage.edition.slugHelp', { path: `/e/${slug}` })}
            value={slug}
            onChange={setSlug}
            maxLength={40}
            isRequired
          />
          <Select
            label={t('manage.edition.copyOf')}
            help={t('manage.edition.copyHelp')}
            options={[{ id: NONE, name: t('manage.edition.nothing') }, ...events.map(({ id, name }) => ({ id, name }))]}
            value={copyOf}
            onChange={setCopyOf}
          />
        </EditForm>
      )}
    </Ask>
  )
}
