import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Notice } from '../components/notice.tsx'
import { type Account, useAccountChanged } from './account.ts'
import { Factors } from './factors.tsx'
import { NewPassword } from './new-password.tsx'
import { Own } from './own.tsx'
import { Passkeys } from './passkeys.tsx'
import { Stale } from './stale.tsx'

/** What keeps an account one's own. */
export const Security = () => (
  <Own part="security">
    {(account) => (
      <>
        <Password account={account} />
        <Factors account={account} />
        <Passkeys />
      </>
    )}
  </Own>
)

const Password = ({ account }: { account: Account }) => {
  const { t } = useTranslation()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const changed = useAccountChanged()
  const save = useMutation({
    mutationFn: () =>
      data(api.PUT('/api/accounts/account/password', { body: { password, ...(account.password && { current }) } })),
    onSuccess: () => {
      setCurrent('')
      setPassword('')
      return changed()
    },
  })
  return (
    <section className="stack close narrow" aria-labelledby="password">
      <h2 id="password">{t('account.password')}</h2>
      <p className="quiet-text">{t(account.password ? 'account.passwordText' : 'account.passwordNone')}</p>
      <Form error={save.error} onSubmit={save.mutate}>
        {account.password && (
          <TextField
            name="current"
            label={t('account.currentPassword')}
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
            isRequired
          />
        )}
        <NewPassword value={password} onChange={setPassword} />
        <Stale error={save.error} />
        {save.isSuccess && <Notice tone="good" title={t('saved')} />}
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t('account.setPassword')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
