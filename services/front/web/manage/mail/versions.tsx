import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import type { Language } from '../../i18n/index.ts'

interface Text {
  subject: string
  body: string
}

/** The texts that were in force before, each to be taken up again; nothing where there were none. */
export const Versions = ({
  name,
  locale,
  newest,
  onTake,
}: {
  name: string
  locale: Language
  /** The number of the text in force. */
  newest: number
  onTake: (text: Text) => void
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const versions = useQuery({
    queryKey: ['versions', name, locale, newest],
    queryFn: () =>
      data(api.GET('/api/notifications/templates/{name}/{locale}/versions', { params: { path: { name, locale } } })),
    select: ({ versions }) => versions,
  })
  if (!versions.data || versions.data.length === 0) return null
  return (
    <details>
      <summary>{t('manage.mail.versions')}</summary>
      <ul className="list">
        {versions.data.map(({ version, subject, body, createdAt }) => (
          <li key={version} className="list-row">
            <span className="list-name">{t('manage.registrations.version', { version })}</span>
            <span className="quiet-text">{[instant(createdAt), subject ?? t('manage.mail.usual')].join(' · ')}</span>
            {subject !== null && body !== null && (
              <Button
                kind="quiet"
                aria-label={`${t('manage.mail.take')}: ${t('manage.registrations.version', { version })}`}
                onPress={() => onTake({ subject, body })}
              >
                {t('manage.mail.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
