import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { ForSignedIn } from '../../components/sign-in.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { FileForm, OWN_FIELDS } from './file.tsx'

/** What a convention keeps of whoever is signed in at it, and the way to leave it. */
const Me = () => {
  const { t } = useTranslation()
  useTitle(t('account.here.title'))
  return (
    <ForSignedIn may={() => true}>
      <div className="stack">
        <h1>{t('account.here.title')}</h1>
        <File />
        <Leave />
      </div>
    </ForSignedIn>
  )
}

const File = () => {
  const { t } = useTranslation()
  const file = useQuery({ queryKey: ['file'], queryFn: () => data(api.GET('/api/accounts/file')) })
  return (
    <section className="stack close narrow" aria-labelledby="file">
      <h2 id="file">{t('account.file.title')}</h2>
      <p className="quiet-text">{t('account.file.text')}</p>
      {file.error && <Failure error={file.error} retry={file.refetch} />}
      {file.isPending && <Waiting />}
      {file.data && (
        <FileForm
          file={file.data}
          fields={OWN_FIELDS}
          onSave={async (changes) => {
            await data(api.PATCH('/api/accounts/file', { body: changes }))
            await file.refetch()
          }}
        />
      )}
    </section>
  )
}

const Leave = () => {
  const { t } = useTranslation()
  const leave = useMutation({
    mutationFn: () => data(api.DELETE('/api/accounts/membership')),
    onSuccess: () => location.assign('/'),
  })
  return (
    <section className="stack close narrow" aria-labelledby="leave">
      <h2 id="leave">{t('account.here.leave')}</h2>
      <p className="quiet-text">{t('account.here.leaveText')}</p>
      <div>
        <Confirm
          action={t('account.here.leave')}
          title={t('account.here.leaveTitle')}
          isPending={leave.isPending}
          error={leave.error}
          onConfirm={() => leave.mutate()}
        />
      </div>
    </section>
  )
}

export default Me
