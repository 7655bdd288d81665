import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { Label, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { Status } from './conventions.tsx'
import { Domains } from './domains.tsx'
import { Ending } from './ending.tsx'
import { type Progress, useProgress } from './progress.ts'
import { type Tenant as TenantData, useTenant } from './tenants.ts'
import { Tokens } from './tokens.tsx'

export const Tenant = ({ id }: { id: string }) => {
  const tenant = useTenant(id)
  useTitle(tenant.data?.name, 'Midsummer')
  if (tenant.error) return <Failure error={tenant.error} retry={tenant.refetch} />
  if (!tenant.data) return <Waiting />
  return <Shown tenant={tenant.data} />
}

const Shown = ({ tenant }: { tenant: TenantData }) => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const { id, name, status, reason, deleteAfter, createdAt, ownerEmail, timeZone, currency, locale, modules } = tenant
  const unborn = status === 'provisioning' || status === 'failed'
  const { progress, cut } = useProgress(id, unborn)
  if (unborn)
    return (
      <div className="stack">
        <Birth name={name} progress={progress} cut={cut} />
        {/* The live view knows first. */}
        <Ending tenant={progress?.status === 'failed' ? { ...tenant, status: 'failed' } : tenant} />
      </div>
    )
  return (
    <div className="stack">
      <div className="stack close">
        <div className="row">
          <h1>{name}</h1>
          <Status status={status} />
        </div>
        <p className="quiet-text">{t('platform.tenant.since', { at: instant(createdAt) })}</p>
      </div>
      {progress && status === 'active' && (
        <Notice tone="good" title={t('platform.birth.done', { name })}>
          <p>{t('platform.birth.doneText')}</p>
        </Notice>
      )}
      {status === 'suspended' && <Notice tone="warn">{t('platform.tenant.suspendedText', { reason })}</Notice>}
      {status === 'deleting' && deleteAfter && (
        <Notice tone="warn">{t('platform.tenant.deletingText', { at: instant(deleteAfter) })}</Notice>
      )}
      <dl className="facts">
        <div>
          <dt>{t('platform.tenant.owner')}</dt>
          <dd>{ownerEmail}</dd>
        </div>
        <div>
          <dt>{t('platform.tenant.customs')}</dt>
          <dd>{[timeZone, currency, locale].join(' · ')}</dd>
        </div>
        <div>
          <dt>{t('platform.onboarding.parts')}</dt>
          <dd>{modules.map((module) => t(`modules.${module}` as 'modules.event')).join(' · ')}</dd>
        </div>
      </dl>
      <Domains id={id} />
      <Tokens id={id} />
      <Ending tenant={tenant} />
    </div>
  )
}

const ICONS = { ready: CircleCheck, failed: CircleAlert, waits: CircleDashed }

const Birth = ({ name, progress, cut }: { name: string; progress: Progress | undefined; cut: boolean }) => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const modules = progress?.modules ?? []
  const ready = modules.filter(({ state }) => state === 'ready').length
  return (
    <div className="stack narrow">
      <h1>{t('platform.birth.title', { name })}</h1>
      {cut && <Notice tone="warn">{t('platform.birth.cut')}</Notice>}
      {progress?.status === 'failed' && (
        <Notice tone="warn" title={t('platform.birth.stuck')}>
          <p>{progress.reason}</p>
          {progress.retryAt && <p>{t('platform.birth.again', { at: instant(progress.retryAt) })}</p>}
        </Notice>
      )}
      <ProgressBar
        value={ready}
        maxValue={modules.length || 1}
        valueLabel={`${ready} / ${modules.length}`}
        className="progress"
      >
        {({ percentage, valueText }) => (
          <>
            <Label>{t('platform.birth.progress')}</Label>
            <span className="numbers">{valueText}</span>
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <ul className="list" aria-live="polite">
        {modules.map(({ module, state, reason, attempts }) => {
          const kind = state === 'ready' || state === 'failed' ? state : 'waits'
          const Icon = ICONS[kind]
          return (
            <li key={module} className={`list-row module ${kind}`}>
              <Icon aria-hidden size={22} />
              <span className="list-name">{t(`modules.${module}` as 'modules.event')}</span>
              <span className="quiet-text">{t(`platform.birth.${kind}`, { attempts })}</span>
              {kind === 'failed' && <span className="field-error">{reason}</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
