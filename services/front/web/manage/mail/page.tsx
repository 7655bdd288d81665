import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Select } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { LANGUAGES, type Language } from '../../i18n/index.ts'
import { useTemplateName } from './names.ts'
import { Queue } from './queue.tsx'
import { RefusedAddresses } from './refused.tsx'
import { Template } from './template.tsx'

/** Letters that the event sends, and those that it sent. */
const Mail = () => {
  const { t, i18n } = useTranslation()
  const event = useEvent()
  const nameOf = useTemplateName()
  useTitle(t('manage.menu.mail'), event.data?.name)
  const [name, setName] = useState<string>()
  const [locale, setLocale] = useState<Language>(i18n.language === 'de' ? 'de' : 'en')
  const all = useQuery({ queryKey: ['templates'], queryFn: () => data(api.GET('/api/notifications/templates')) })
  if (all.error) return <Failure error={all.error} retry={all.refetch} />
  if (!all.data) return <Waiting />
  const inLanguage = all.data.templates.filter((template) => template.locale === locale)
  const template = inLanguage.find((template) => template.name === name) ?? inLanguage[0]
  return (
    <div className="stack">
      <h1>{t('manage.menu.mail')}</h1>
      <section className="stack close" aria-labelledby="templates">
        <h2 id="templates">{t('manage.mail.templates')}</h2>
        <div className="filters">
          <Select
            label={t('manage.mail.template')}
            options={inLanguage.map(({ name, title }) => ({ id: name, name: nameOf(name, title) }))}
            value={template?.name ?? null}
            onChange={setName}
          />
          <Select
            label={t('manage.mail.language')}
            options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
            value={locale}
            onChange={(chosen) => setLocale(chosen === 'de' ? 'de' : 'en')}
          />
        </div>
        {template && (
          <Template
            key={`${template.name} ${locale} ${template.version}`}
            template={template}
            example={all.data.examples[template.name] ?? {}}
            onSaved={all.refetch}
          />
        )}
      </section>
      <Queue />
      <RefusedAddresses />
    </div>
  )
}

export default Mail
