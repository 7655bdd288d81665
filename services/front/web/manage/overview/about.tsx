import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/event.d.ts'
import { DateField } from '../../components/dates.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { PictureField } from '../../components/picture-field.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { Waiting } from '../../components/waiting.tsx'

type Event = paths['/api/event/events/current']['get']['responses'][200]['content']['application/json']

/** Settings that are plain texts; those that may be empty are sent as nothing. */
const TEXTS = [
  { name: 'venue.name', label: 'venue' },
  { name: 'venue.address', label: 'address' },
  { name: 'contact.email', label: 'email', nullable: true },
  { name: 'contact.website', label: 'website', nullable: true },
  { name: 'register.conduct-url', label: 'conduct', nullable: true },
  { name: 'look.accent', label: 'accent', help: 'colourHelp' },
  { name: 'look.background', label: 'background' },
] as const

export const About = ({ event }: { event: Event }) => {
  const id = event.id
  const settings = useQuery({
    queryKey: ['properties', id],
    queryFn: () => data(api.GET('/api/event/events/{id}/properties', { params: { path: { id } } })),
  })
  if (settings.error) return <Failure error={settings.error} retry={settings.refetch} />
  if (!settings.data) return <Waiting />
  return <Editor event={event} settings={settings.data} />
}

const Editor = ({ event, settings }: { event: Event; settings: Record<string, unknown> }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState(event.name)
  const [startsOn, setStartsOn] = useState(event.startsOn)
  const [endsOn, setEndsOn] = useState(event.endsOn)
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(TEXTS.map(({ name }) => [name, String(settings[name] ?? '')])),
  )
  const [logo, setLogo] = useState(settings['look.logo'] ? String(settings['look.logo']) : null)
  const save = useMutation({
    mutationFn: async () => {
      const params = { path: { id: event.id } }
      await data(api.PATCH('/api/event/events/{id}', { params, body: { name, startsOn, endsOn } }))
      const body = Object.fromEntries(
        TEXTS.map((field) => [
          field.name,
          'nullable' in field && !texts[field.name] ? null : (texts[field.name] ?? ''),
        ]),
      )
      await data(api.PATCH('/api/event/events/{id}/properties', { params, body: { ...body, 'look.logo': logo } }))
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <section className="stack close" aria-labelledby="about">
      <h2 id="about">{t('manage.overview.about')}</h2>
      <SaveForm attempt={save} onSubmit={() => save.mutate()}>
        <TextField
          name="name"
          label={t('manage.overview.name')}
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
        />
        <div className="filters">
          <DateField name="startsOn" label={t('manage.overview.startsOn')} value={startsOn} onChange={setStartsOn} />
          <DateField name="endsOn" label={t('manage.overview.endsOn')} value={endsOn} onChange={setEndsOn} />
        </div>
        {TEXTS.map((field) => (
          <TextField
            key={field.name}
            name={field.name}
            label={t(`manage.overview.${field.label}`)}
            help={'help' in field ? t(`manage.overview.${field.help}`) : undefined}
            value={texts[field.name] ?? ''}
            onChange={(text) => setTexts({ ...texts, [field.name]: text })}
          />
        ))}
        <PictureField
          label={t('manage.overview.logo')}
          help={t('manage.overview.logoHelp')}
          value={logo}
          onChange={setLogo}
        />
      </SaveForm>
    </section>
  )
}
