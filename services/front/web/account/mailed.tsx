import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { along, keepNext } from './next.ts'

/** Has a link mailed: to sign in, to set a new password, or to a new account. What is answered tells nothing of who has one. */
export const Mailed = ({ kind }: { kind: 'links' | 'resets' | 'sign-ups' }) => {
  const { t, i18n } = useTranslation()
  const [email, setEmail] = useState('')
  const title = t(`account.mailed.${kind}`)
  useTitle(title, 'Midsummer')
  const send = useMutation({
    mutationFn: () => data(api.POST(`/api/accounts/${kind}`, { body: { email, locale: i18n.language } })),
    onSuccess: keepNext,
  })
  return (
    <Form className="stack sign-in" error={send.error} onSubmit={send.mutate}>
      <h1>{title}</h1>
      {send.isSuccess ? (
        <>
          <Notice tone="good" title={t('account.mailed.sent')}>
            <p>{t(`account.mailed.${kind}Sent`, { email })}</p>
          </Notice>
          <div>
            <Button kind="quiet" onPress={send.reset}>
              {t('account.mailed.again')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t(`account.mailed.${kind}Text`)}</p>
          {send.error && <Failure error={send.error} />}
          <TextField
            name="email"
            label={t('account.email')}
            type="email"
            autoComplete="email"
            value={email}
            onChange={setEmail}
            isRequired
          />
          <div className="row">
            <Button type="submit" kind="primary" isPending={send.isPending}>
              {t('account.mailed.send')}
            </Button>
            <Link href={along('/sign-in')}>{t(kind === 'sign-ups' ? 'account.known' : 'account.byPassword')}</Link>
          </div>
        </>
      )}
    </Form>
  )
}
