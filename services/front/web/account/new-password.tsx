import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { useTitle } from '../components/page.tsx'
import { Entry, type Progress } from './entry.tsx'
import { Refusal } from './refusal.tsx'
import { useSecret } from './secret.ts'

/** A password as it is chosen: long, and in the browser's own keeping. */
export const NewPassword = ({
  label,
  value,
  onChange,
  isRequired = true,
}: {
  label?: string
  value: string
  onChange: (password: string) => void
  isRequired?: boolean
}) => {
  const { t } = useTranslation()
  return (
    <TextField
      name="password"
      label={label ?? t('account.newPassword')}
      help={t('account.passwordHelp')}
      type="password"
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      isRequired={isRequired}
    />
  )
}

/** What the mail to who has forgotten their password leads to. */
export const Reset = () => {
  const token = useSecret()
  return <Entry>{(onProgress) => <Choose token={token} onProgress={onProgress} />}</Entry>
}

const Choose = ({ token, onProgress }: { token: string; onProgress: (progress: Progress) => void }) => {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  useTitle(t('account.mailed.resets'), 'Midsummer')
  const reset = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/resets/answer', { body: { token, password } })),
    onSuccess: onProgress,
  })
  return (
    <Form className="stack sign-in" error={reset.error} onSubmit={reset.mutate}>
      <h1>{t('account.mailed.resets')}</h1>
      <p>{t('account.resetText')}</p>
      <Refusal error={reset.error} again="/sign-in/forgotten" />
      <NewPassword value={password} onChange={setPassword} />
      <div>
        <Button type="submit" kind="primary" isPending={reset.isPending}>
          {t('account.setPassword')}
        </Button>
      </div>
    </Form>
  )
}
