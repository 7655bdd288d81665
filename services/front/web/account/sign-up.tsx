import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { useTitle } from '../components/page.tsx'
import { NewPassword } from './new-password.tsx'
import { goOn } from './next.ts'
import { Refusal } from './refusal.tsx'
import { useSecret } from './secret.ts'

/** The address is proven: what is still missing for an account. Whoever chooses no password signs in by mail. */
export const Proven = () => {
  const { t } = useTranslation()
  const token = useSecret()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  useTitle(t('account.mailed.sign-ups'), 'Midsummer')
  const signUp = useMutation({
    mutationFn: () =>
      data(api.POST('/api/accounts/sign-ups/answer', { body: { token, name, ...(password && { password }) } })),
    onSuccess: goOn,
  })
  return (
    <Form className="stack sign-in" error={signUp.error} onSubmit={signUp.mutate}>
      <h1>{t('account.mailed.sign-ups')}</h1>
      <p>{t('account.provenText')}</p>
      <Refusal error={signUp.error} again="/sign-up" />
      <TextField
        name="name"
        label={t('account.name')}
        help={t('account.nameHelp')}
        autoComplete="name"
        maxLength={80}
        value={name}
        onChange={setName}
        isRequired
      />
      <NewPassword label={t('account.password')} value={password} onChange={setPassword} isRequired={false} />
      <div>
        <Button type="submit" kind="primary" isPending={signUp.isPending}>
          {t('account.signUp')}
        </Button>
      </div>
    </Form>
  )
}
