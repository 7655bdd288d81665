import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ButtonLink } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useAllPages, useEvent } from '../../event/event.ts'

/** The pages that the organisers write for everybody. */
const Website = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const pages = useAllPages()
  useTitle(t('manage.website.title'), event.data?.name)
  if (pages.error) return <Failure error={pages.error} retry={pages.refetch} />
  if (!pages.data) return <Waiting />
  return (
    <div className="stack narrow">
      <div className="row apart">
        <h1>{t('manage.website.title')}</h1>
        <ButtonLink to="/website/new" kind="primary">
          {t('manage.website.add')}
        </ButtonLink>
      </div>
      {pages.data.length === 0 && <p className="quiet-text">{t('manage.website.none')}</p>}
      <ul className="list">
        {pages.data.map(({ slug, title, published }) => (
          <li key={slug}>
            <Link href={`/website/${slug}`} className="list-link">
              <span className="list-name">{title}</span>
              <span className={`badge ${published ? 'good' : 'warn'}`}>
                {t(published ? 'manage.website.published' : 'manage.website.draft')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

export default Website
