import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Checkbox } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useGiven } from './roles.ts'
import { useModules } from './scopes.ts'

const SOURCES = ['platform-staff', 'superuser', 'developer', 'role', 'leader', 'deputy', 'member', 'scope'] as const

/** What a person may do here, and what gives it to them: the answer that menus and services go by. */
export const Why = ({ user }: { user: string }) => {
  const { t } = useTranslation()
  const { nameOf } = useGiven()
  const modules = useModules()
  const [withoutLeadership, setWithout] = useState(false)
  const answer = useQuery({
    queryKey: ['why', user, withoutLeadership],
    queryFn: () => data(api.GET('/api/accounts/access/explain', { params: { query: { user, withoutLeadership } } })),
  })
  const because = (reasons: readonly { source: string; name: string }[]): string =>
    reasons
      .map(({ source, name }) => {
        const known = SOURCES.find((one) => one === source)
        return known ? t(`people.sources.${known}`, { name: nameOf(name) }) : name
      })
      .join(', ')
  return (
    <section className="stack close" aria-labelledby="why">
      <h2 id="why">{t('people.why')}</h2>
      <Checkbox isSelected={withoutLeadership} onChange={setWithout}>
        {t('people.withoutLeadership')}
      </Checkbox>
      {answer.error && <Failure error={answer.error} retry={answer.refetch} />}
      {answer.isPending && <Waiting />}
      {answer.data && (
        <dl className="facts">
          {answer.data.modules.map(({ module, level, reasons }) => (
            <div key={module}>
              <dt>{modules(module)}</dt>
              <dd>
                {t(`people.levels.${level}`)}
                {reasons.length > 0 && <span className="list-under quiet-text">{because(reasons)}</span>}
              </dd>
            </div>
          ))}
          {answer.data.rights.map(({ right, reasons }) => (
            <div key={right}>
              <dt>{nameOf(right)}</dt>
              <dd>
                {t('people.levels.has')}
                <span className="list-under quiet-text">{because(reasons)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
