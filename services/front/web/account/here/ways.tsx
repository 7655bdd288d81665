import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Failure, Notice, useProblemText } from '../../components/notice.tsx'
import { Page, useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { nextHere, problemHere } from '../next.ts'

/** Where a convention accepts others' sign-ins people choose by which they come. */
export const Ways = () => {
  const { t } = useTranslation()
  useTitle(t('account.signIn'))
  const found = useQuery({ queryKey: ['ways'], queryFn: () => data(api.GET('/api/session/outside')) })
  const next = encodeURIComponent(nextHere())
  const problem = problemHere()
  const textOf = useProblemText()
  return (
    <Page>
      <div className="stack sign-in">
        <h1>{t('account.signIn')}</h1>
        {problem && <Notice tone="bad">{textOf({ code: problem, status: 400, title: '' })}</Notice>}
        <p>{t('account.ways.text')}</p>
        {found.error && <Failure error={found.error} retry={found.refetch} />}
        {found.isPending && <Waiting />}
        {/* Other pages altogether, and other hosts. */}
        <a href={`/api/session/begin?by=platform&next=${next}`} className="button primary">
          <span className="button-label">{t('account.ways.platform')}</span>
        </a>
        {found.data?.providers.map(({ id, name }) => (
          <a key={id} href={`/api/session/outside/${id}/begin?next=${next}`} className="button secondary">
            <span className="button-label">{t('account.ways.by', { name })}</span>
          </a>
        ))}
      </div>
    </Page>
  )
}
