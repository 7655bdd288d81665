import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { useTitle } from '../components/page.tsx'
import { Entry, type Progress } from './entry.tsx'
import { Refusal } from './refusal.tsx'
import { useSecret } from './secret.ts'

/** What a mailed link leads to. It asks once more: programs that look through mail open every link. */
export const ByLink = () => {
  const token = useSecret()
  return <Entry>{(onProgress) => <Ask token={token} onProgress={onProgress} />}</Entry>
}

const Ask = ({ token, onProgress }: { token: string; onProgress: (progress: Progress) => void }) => {
  const { t } = useTranslation()
  useTitle(t('account.signIn'), 'Midsummer')
  const signIn = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/links/answer', { body: { token } })),
    onSuccess: onProgress,
  })
  return (
    <Form className="stack sign-in" onSubmit={signIn.mutate}>
      <h1>{t('account.signIn')}</h1>
      <p>{t('account.linkText')}</p>
      <Refusal error={signIn.error} again="/sign-in/by-mail" />
      <div>
        <Button type="submit" kind="primary" isPending={signIn.isPending}>
          {t('account.signIn')}
        </Button>
      </div>
    </Form>
  )
}
