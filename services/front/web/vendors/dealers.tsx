import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { usePaged } from '../api/paged.ts'
import { ButtonLink } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { More } from '../components/more.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useTypes } from './application.ts'

/** The public list of who sells. */
export const Dealers = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const types = useTypes()
  useTitle(t('vendors.title'), event.data?.name)
  const [text, setText] = useState('')
  const found = usePaged(['vendors', 'dealers'], (cursor) =>
    data(api.GET('/api/vendors/dealers', { params: { query: { limit: 200, ...cursor } } })),
  )
  const all = found.data?.pages.flatMap(({ dealers }) => dealers) ?? []
  const wanted = text.trim().toLowerCase()
  const shown = all.filter(({ name, description, shares, type, table }) =>
    [name, description, type, table ?? '', ...shares].some((part) => part.toLowerCase().includes(wanted)),
  )
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('vendors.title')}</h1>
        {types.data?.some(({ open }) => open) && (
          <ButtonLink kind="primary" to="/vendors/apply">
            {t('vendors.apply.title')}
          </ButtonLink>
        )}
      </div>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data && all.length === 0 && <p className="quiet-text">{t('vendors.none')}</p>}
      {all.length > 0 && (
        <search>
          <TextField label={t('vendors.search')} type="search" value={text} onChange={setText} />
        </search>
      )}
      {all.length > 0 && (
        <p className="quiet-text" role="status">
          {t('vendors.found', { count: shown.length })}
        </p>
      )}
      <ul className="stack close">
        {shown.map(({ id, name, description, website, type, table, shares }) => (
          <li key={id} className="panel stack close">
            <div className="row apart">
              <h2>{name}</h2>
              {table !== null && <span className="badge">{t('vendors.table', { number: table })}</span>}
            </div>
            <p className="quiet-text">
              {[type, shares.length > 0 && t('vendors.with', { names: shares.join(', ') })].filter(Boolean).join(' · ')}
            </p>
            {description && <p>{description}</p>}
            {website !== null && (
              <p>
                <a href={website} rel="noreferrer nofollow">
                  {website.replace(/^https?:\/\//, '')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <More of={found} />
    </div>
  )
}
