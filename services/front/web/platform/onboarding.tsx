import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { ComboBox } from '../components/combo-box.tsx'
import { Checkbox, Select, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { LANGUAGES } from '../i18n/index.ts'
import { slugOf } from '../slug.ts'
import { hostOf } from './tenants.ts'

// Browsers do not count UTC among their zones.
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((id) => ({
  id,
  name: id.replaceAll('_', ' '),
}))

/** What every convention has here, and what it may do without. */
const NEEDED = ['event', 'register', 'payments', 'notifications'] as const
const OPTIONAL = ['vendors', 'schedule', 'shop', 'staff'] as const

const Step = ({
  number,
  title,
  help,
  children,
}: {
  number: number
  title: string
  help: string
  children: ReactNode
}) => (
  <fieldset className="step">
    <legend>
      <span className="step-number" aria-hidden>
        {number}
      </span>
      <span className="step-title">{title}</span>
    </legend>
    <p className="quiet-text">{help}</p>
    <div className="stack close">{children}</div>
  </fieldset>
)

export const Onboarding = () => {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  useTitle(t('platform.onboarding.title'), 'Midsummer')
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string>()
  const [ownerEmail, setOwnerEmail] = useState('')
  const [ownEvent, setOwnEvent] = useState<string>()
  const [eventSlug, setEventSlug] = useState(String(new Date().getFullYear() + 1))
  const [timeZone, setTimeZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [currency, setCurrency] = useState('EUR')
  const [locale, setLocale] = useState(i18n.language)
  const [chosen, setChosen] = useState<string[]>([...OPTIONAL])
  const slug = ownSlug ?? slugOf(name)
  const eventName = ownEvent ?? [name, eventSlug].filter(Boolean).join(' ')

  const birth = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/admin/tenants', {
          body: {
            name,
            slug,
            ownerEmail,
            timeZone,
            currency,
            locale,
            sandbox: false,
            modules: [...NEEDED, ...OPTIONAL.filter((one) => chosen.includes(one))],
            event: { slug: eventSlug, name: eventName },
          },
        }),
      ),
    onSuccess: ({ id }) => go(`/console/tenants/${id}`),
  })
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' })
  const currencies = Intl.supportedValuesOf('currency').map((id) => ({ id, name: `${id} · ${names.of(id)}` }))
  return (
    <Form className="stack narrow" error={birth.error} onSubmit={birth.mutate}>
      <h1>{t('platform.onboarding.title')}</h1>
      <Step number={1} title={t('platform.onboarding.about')} help={t('platform.onboarding.aboutHelp')}>
        <TextField
          name="name"
          label={t('platform.onboarding.name')}
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
        />
        <TextField
          name="slug"
          label={t('platform.onboarding.slug')}
          help={t('platform.onboarding.slugHelp', {
            event: hostOf(slug || '…'),
            manage: hostOf(`${slug || '…'}-manage`),
          })}
          value={slug}
          onChange={setOwnSlug}
          isRequired
        />
        <TextField
          name="ownerEmail"
          label={t('platform.onboarding.owner')}
          type="email"
          autoComplete="off"
          value={ownerEmail}
          onChange={setOwnerEmail}
          isRequired
        />
      </Step>
      <Step number={2} title={t('platform.onboarding.event')} help={t('platform.onboarding.eventHelp')}>
        <TextField
          name="event/slug"
          label={t('platform.onboarding.eventSlug')}
          help={t('platform.onboarding.eventSlugHelp')}
          value={eventSlug}
          onChange={setEventSlug}
          isRequired
        />
        <TextField
          name="event/name"
          label={t('platform.onboarding.eventName')}
          value={eventName}
          onChange={setOwnEvent}
          maxLength={80}
          isRequired
        />
      </Step>
      <Step number={3} title={t('platform.onboarding.parts')} help={t('platform.onboarding.partsHelp')}>
        <CheckboxGroup
          aria-label={t('platform.onboarding.parts')}
          value={chosen}
          onChange={setChosen}
          className="stack close"
        >
          {OPTIONAL.map((module) => (
            <Checkbox key={module} value={module}>
              {t(`modules.${module}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Step>
      <Step number={4} title={t('platform.onboarding.customs')} help={t('platform.onboarding.customsHelp')}>
        <ComboBox
          name="timeZone"
          label={t('platform.onboarding.zone')}
          options={ZONES}
          value={timeZone}
          onChange={setTimeZone}
        />
        <ComboBox
          name="currency"
          label={t('platform.onboarding.currency')}
          options={currencies}
          value={currency}
          onChange={setCurrency}
        />
        <Select
          name="locale"
          label={t('platform.onboarding.language')}
          options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
          value={locale}
          onChange={setLocale}
        />
      </Step>
      {birth.error && <Failure error={birth.error} />}
      <div>
        <Button type="submit" kind="primary" isPending={birth.isPending}>
          {t('platform.onboarding.submit')}
        </Button>
      </div>
    </Form>
  )
}
