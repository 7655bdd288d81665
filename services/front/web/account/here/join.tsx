import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { Page, useTitle } from '../../components/page.tsx'
import { useSession } from '../../session.ts'
import { nextHere } from '../next.ts'

/** Whoever comes from a convention's own provider for the first time says who they are. */
export const Join = () => {
  const { t } = useTranslation()
  useTitle(t('account.join.title'))
  const signedIn = useStanding().data.reader.kind === 'person'
  return (
    <Page>
      <div className="stack sign-in">
        <h1>{t('account.join.title')}</h1>
        <p>{t('account.join.text')}</p>
        {signedIn ? <Confirm /> : <ByPlatform />}
      </div>
    </Page>
  )
}

const ByPlatform = () => {
  const { t } = useTranslation()
  const back = encodeURIComponent(location.pathname + location.search)
  return (
    <>
      <p>{t('account.join.first')}</p>
      <p>
        <a href={`/api/session/begin?by=platform&next=${back}`} className="button primary">
          <span className="button-label">{t('account.ways.platform')}</span>
        </a>
      </p>
    </>
  )
}

const Confirm = () => {
  const { t } = useTranslation()
  const email = useSession().data?.person?.email
  const join = useMutation({
    mutationFn: () => data(api.POST('/api/session/outside/join')),
    onSuccess: () => location.assign(nextHere()),
  })
  return (
    <>
      {join.error && <Failure error={join.error} />}
      <div className="row">
        <Button kind="primary" isPending={join.isPending} onPress={() => join.mutate()}>
          {t('account.join.yes', { email })}
        </Button>
        <Button isDisabled={join.isPending} onPress={() => location.assign(nextHere())}>
          {t('account.join.no')}
        </Button>
      </div>
    </>
  )
}
