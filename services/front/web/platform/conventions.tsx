import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ButtonLink } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { type Tenant, useTenants } from './tenants.ts'

export const Status = ({ status }: Pick<Tenant, 'status'>) => {
  const { t } = useTranslation()
  return <span className={`badge ${status}`}>{t(`platform.status.${status}`)}</span>
}

export const Conventions = () => {
  const { t } = useTranslation()
  const tenants = useTenants()
  useTitle(t('platform.conventions'), 'Midsummer')
  const all = tenants.data?.pages.flatMap((page) => page.tenants)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('platform.conventions')}</h1>
        <ButtonLink to="/console/new" kind="primary">
          <Plus aria-hidden size={20} />
          {t('platform.add')}
        </ButtonLink>
      </div>
      {tenants.error && <Failure error={tenants.error} retry={tenants.refetch} />}
      {tenants.isPending && <Waiting />}
      {all?.length === 0 && <p className="quiet-text">{t('platform.none')}</p>}
      <ul className="list">
        {all?.map(({ id, name, slug, status }) => (
          <li key={id}>
            <Link href={`/console/tenants/${id}`} className="list-link">
              <span className="list-name">{name}</span>
              <span className="quiet-text">{slug}</span>
              <Status status={status} />
            </Link>
          </li>
        ))}
      </ul>
      <More of={tenants} />
    </div>
  )
}
