import type { Definition } from '@midsummer/forms'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { place } from '../../place.ts'
import { Editor } from './editor.tsx'

const FORMS = ['registration', 'check-in'] as const
type Key = (typeof FORMS)[number]

/** What everybody is asked, and what the desk goes through. */
const Forms = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('manage.menu.forms'), event.data?.name)
  const [key, setKey] = useState<Key>('registration')
  return (
    <div className="stack">
      <h1>{t('manage.menu.forms')}</h1>
      <Tabs
        selectedKey={key}
        onSelectionChange={(chosen) => setKey(FORMS.find((form) => form === chosen) ?? 'registration')}
      >
        <TabList className="tabs" aria-label={t('manage.menu.forms')}>
          {FORMS.map((form) => (
            <Tab key={form} id={form} className="tab">
              {t(`manage.forms.${form}`)}
            </Tab>
          ))}
        </TabList>
        {FORMS.map((form) => (
          <TabPanel key={form} id={form} className="tab-panel">
            <Draft form={form} />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  )
}

/** The draft as it is kept; none where nobody has begun one. */
const draftOf = async (key: Key) => {
  try {
    return await data(api.GET('/api/register/forms/{key}/draft', { params: { path: { key } } }))
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 404) return null
    throw error
  }
}

const Draft = ({ form }: { form: Key }) => {
  const { t, i18n } = useTranslation()
  const event = useEvent()
  const draft = useQuery({
    queryKey: ['draft', place.event?.id, form],
    // What is being edited is not replaced under one's hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => draftOf(form),
  })
  if (draft.error) return <Failure error={draft.error} retry={draft.refetch} />
  if (draft.data === undefined || !event.data) return <Waiting />
  const locale = event.data.locale.slice(0, 2)
  const empty: Definition = {
    title: { [locale]: t(`manage.forms.${form}`, { lng: i18n.language }) },
    locale,
    sections: [],
  }
  return <Editor form={form} before={draft.data?.definition ?? empty} currency={event.data.currency} />
}

export default Forms
