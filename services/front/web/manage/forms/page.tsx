import type { Definition } from '@midsummer/forms'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { useStanding } from '../../api/standing.ts'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import type { FormDomain } from '../../forms/form.ts'
import { place } from '../../place.ts'
import { may } from '../access.ts'
import { AddForm } from './add.tsx'
import { Askers } from './askers.tsx'
import { ASKED, FORM_DOMAINS, NAMES } from './domains.ts'
import { Editor } from './editor.tsx'
import { formsOf } from './forms.ts'

interface Known {
  domain: FormDomain
  key: string
  name: string
}

/** Every form that whoever is signed in may write: what people are asked, and what the desk goes through. */
const Forms = () => {
  const { t, i18n } = useTranslation()
  const event = useEvent()
  const [here, go] = useLocation()
  const standing = useStanding().data
  useTitle(t('manage.menu.forms'), event.data?.name)
  const domains = FORM_DOMAINS.filter((domain) => may(standing, domain, 'admin'))
  const written = useQueries({ queries: domains.map((domain) => formsOf(domain, i18n.language)) })
  const failed = written.find(({ error }) => error)
  if (failed) return <Failure error={failed.error} retry={failed.refetch} />
  if (!event.data || written.some(({ data }) => !data)) return <Waiting />
  const locale = event.data.locale.slice(0, 2)
  const forms = domains.flatMap((domain, at): Known[] => {
    const asked = ASKED[domain].map((key) => ({ domain, key, name: t(`manage.forms.${key}`) }))
    const keys = asked.map(({ key }): string => key)
    const others = (written[at]?.data ?? []).filter(({ key }) => !keys.includes(key))
    return [
      ...asked,
      ...others.map(({ key, title }) => ({ domain, key, name: `${t(`manage.menu.${NAMES[domain]}`)}: ${title}` })),
    ]
  })
  const idOf = ({ domain, key }: Pick<Known, 'domain' | 'key'>) => `${domain}/${key}`
  const open = forms.find((form) => here === `/forms/${idOf(form)}`) ?? forms[0]
  const several = domains.filter((domain) => ASKED[domain].length === 0)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('manage.menu.forms')}</h1>
        {several.length > 0 && (
          <AddForm
            domains={several}
            locale={locale}
            taken={(domain) => forms.filter((form) => form.domain === domain).map(({ key }) => key)}
            onAdded={(domain, key) => go(`/forms/${idOf({ domain, key })}`)}
          />
        )}
      </div>
      {!open && <p className="quiet-text">{t('manage.forms.noForms')}</p>}
      {open && (
        <Tabs selectedKey={idOf(open)} onSelectionChange={(chosen) => go(`/forms/${chosen}`)}>
          <TabList className="tabs" aria-label={t('manage.menu.forms')}>
            {forms.map((form) => (
              <Tab key={idOf(form)} id={idOf(form)} className="tab">
                {form.name}
              </Tab>
            ))}
          </TabList>
          {forms.map((form) => (
            <TabPanel key={idOf(form)} id={idOf(form)} className="tab-panel">
              <Draft form={form} locale={locale} currency={event.data.currency} />
            </TabPanel>
          ))}
        </Tabs>
      )}
    </div>
  )
}

/** The draft as it is kept; none where nobody has begun one. */
const draftOf = async ({ domain, key }: Known) => {
  try {
    return await data(api.GET(`/api/${domain}/forms/{key}/draft`, { params: { path: { key } } }))
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 404) return null
    throw error
  }
}

const Draft = ({ form, locale, currency }: { form: Known; locale: string; currency: string }) => {
  const { domain, key, name } = form
  const draft = useQuery({
    queryKey: ['draft', place.event?.id, domain, key],
    // What is being edited is not replaced under one's hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => draftOf(form),
  })
  if (draft.error) return <Failure error={draft.error} retry={draft.refetch} />
  if (draft.data === undefined) return <Waiting />
  const empty: Definition = { title: { [locale]: name }, locale, sections: [] }
  return (
    <div className="stack">
      <Askers domain={domain} form={key} />
      <Editor domain={domain} form={key} before={draft.data?.definition ?? empty} currency={currency} />
    </div>
  )
}

export default Forms
