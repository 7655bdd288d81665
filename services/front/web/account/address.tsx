import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Refusal } from './refusal.tsx'
import { useSecret } from './secret.ts'

/** One of the two addresses says yes to the change; with the second the account moves. */
export const AddressProof = () => {
  const { t } = useTranslation()
  const token = useSecret()
  useTitle(t('account.address.title'), 'Midsummer')
  const prove = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/account/address/answer', { body: { token } })),
  })
  return (
    <Form className="stack sign-in" onSubmit={prove.mutate}>
      <h1>{t('account.address.title')}</h1>
      {prove.data ? (
        <>
          <Notice tone="good" title={t(prove.data.changed ? 'account.address.done' : 'account.address.half')} />
          <p>
            <Link href="/account">{t('account.title')}</Link>
          </p>
        </>
      ) : (
        <>
          <p>{t('account.address.text')}</p>
          <Refusal error={prove.error} again="/account" />
          <div>
            <Button type="submit" kind="primary" isPending={prove.isPending}>
              {t('account.address.confirm')}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}
