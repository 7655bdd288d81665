import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/admin.d.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { ownTenant } from '../../place.ts'
import { useEvents } from '../events/events.ts'

type CustomDomain =
  paths['/api/tenant/custom-domains']['get']['responses'][200]['content']['application/json']['customDomains'][number]

const TONES: Record<string, string> = { active: 'good', failed: 'bad' }

/** The hosts that lead to this convention: those under the platform's name, and those that it owns. */
const Addresses = () => {
  const { t } = useTranslation()
  useTitle(t('manage.domains.title'), t('manage.title'))
  const domains = useQuery({
    queryKey: ['domains'],
    queryFn: () => data(api.GET('/api/tenant/domains', { params: { path: ownTenant } })),
  })
  const own = useQuery({
    queryKey: ['custom-domains'],
    queryFn: () => data(api.GET('/api/tenant/custom-domains', { params: { path: ownTenant } })),
    select: ({ customDomains }) => customDomains,
  })
  const port = location.port && `:${location.port}`
  const error = domains.error ?? own.error
  if (error) return <Failure error={error} />
  if (!domains.data || !own.data) return <Waiting />
  return (
    <div className="stack narrow">
      <h1>{t('manage.domains.title')}</h1>
      <section className="stack close" aria-labelledby="ours">
        <h2 id="ours">{t('manage.domains.ours')}</h2>
        <ul className="list">
          {domains.data.domains.map(({ host, mode, primary }) => (
            <li key={host} className="list-row">
              <a href={`${location.protocol}//${host}${port}/`} className="list-name reference">
                {host}
              </a>
              <span className="quiet-text">
                {t(mode === 'tenant' ? 'platform.tenant.organisers' : 'platform.tenant.attendees')}
              </span>
              {primary && <span className="badge">{t('platform.tenant.primary')}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack close" aria-labelledby="own">
        <div className="row apart">
          <h2 id="own">{t('manage.domains.own')}</h2>
          <Add onDone={own.refetch} />
        </div>
        <p className="quiet-text">{t('manage.domains.ownHelp')}</p>
        {own.data.length === 0 && <p className="quiet-text">{t('manage.domains.none')}</p>}
        <ul className="stack close">
          {own.data.map((domain) => (
            <li key={domain.id}>
              <Own domain={domain} onDone={own.refetch} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** A host of the convention's own: what to set for it, and whether it is there. */
const Own = ({ domain, onDone }: { domain: CustomDomain; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const { id, host, event, status, reason, records } = domain
  const params = { path: { ...ownTenant, domain: id } }
  const check = useMutation({
    mutationFn: () => data(api.POST('/api/tenant/custom-domains/{domain}/check', { params })),
    onSuccess: onDone,
  })
  const remove = useMutation({
    mutationFn: () => data(api.DELETE('/api/tenant/custom-domains/{domain}', { params })),
    onSuccess: onDone,
  })
  return (
    <section className="panel stack close" aria-label={host}>
      <div className="row apart">
        <div>
          <h3 className="reference">{host}</h3>
          <p className="quiet-text">{t('manage.domains.leadsTo', { event })}</p>
        </div>
        <span className={`badge ${TONES[status] ?? 'warn'}`}>
          {t(`manage.domains.states.${status}` as 'manage.domains.states.active')}
        </span>
      </div>
      {status !== 'active' && (
        <ul className="stack close" aria-label={t('manage.domains.records', { host })}>
          {records.map(({ type, name, value }) => (
            <li key={type}>
              <dl className="record">
                <dt>{t('manage.domains.type')}</dt>
                <dd>{type}</dd>
                <dt>{t('manage.domains.name')}</dt>
                <dd>
                  <code className="copied">{name}</code>
                </dd>
                <dt>{t('manage.domains.value')}</dt>
                <dd>
                  <code className="copied">{value}</code>
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {reason && <p className="field-error reference">{reason}</p>}
      {check.error && <Failure error={check.error} />}
      <div className="row">
        {status !== 'active' && (
          <Button
            isPending={check.isPending}
            aria-label={`${t('manage.domains.check')}: ${host}`}
            onPress={() => check.mutate()}
          >
            {t('manage.domains.check')}
          </Button>
        )}
        <Confirm
          action={t('remove')}
          label={`${t('remove')}: ${host}`}
          title={t('manage.domains.removeTitle', { host })}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
        />
      </div>
    </section>
  )
}

const Add = ({ onDone }: { onDone: () => unknown }) => {
  const { t } = useTranslation()
  const events = useEvents()
  const [host, setHost] = useState('')
  const [event, setEvent] = useState<string | null>(null)
  const add = useMutation({
    mutationFn: () =>
      data(api.POST('/api/tenant/custom-domains', { params: { path: ownTenant }, body: { host, event: event ?? '' } })),
    onSuccess: () => {
      setHost('')
      return onDone()
    },
  })
  return (
    <Ask trigger={t('manage.domains.add')} title={t('manage.domains.add')}>
      {(close) => (
        <EditForm
          attempt={add}
          save={t('manage.domains.add')}
          isDisabled={event === null}
          onSubmit={() => add.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="host"
            label={t('manage.domains.host')}
            help={t('manage.domains.hostHelp')}
            inputMode="url"
            value={host}
            onChange={setHost}
            isRequired
          />
          <Select
            name="event"
            label={t('manage.domains.event')}
            options={(events.data ?? []).map(({ slug, name }) => ({ id: slug, name }))}
            value={event}
            onChange={setEvent}
          />
        </EditForm>
      )}
    </Ask>
  )
}

export default Addresses
