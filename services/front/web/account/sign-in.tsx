import { startAuthentication } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Entry, type Progress } from './entry.tsx'
import { along } from './next.ts'
import { PasskeyFailure } from './passkey-failure.tsx'
import { requestOf } from './webauthn.ts'

/** Where everybody signs in, wherever they came from. */
export const SignIn = () => <Entry>{(onProgress) => <Ways onProgress={onProgress} />}</Entry>

const Ways = ({ onProgress }: { onProgress: (progress: Progress) => void }) => {
  const { t } = useTranslation()
  useTitle(t('account.signIn'), 'Midsummer')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const byPassword = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/sign-ins', { body: { email, password } })),
    onSuccess: onProgress,
  })
  const byPasskey = useMutation({
    mutationFn: async () => {
      const { options, token } = await data(api.POST('/api/accounts/passkeys/question'))
      const optionsJSON = requestOf(options)
      const { response, clientExtensionResults, ...passkey } = await startAuthentication({ optionsJSON })
      const shown = { ...passkey, response: { ...response }, clientExtensionResults: { ...clientExtensionResults } }
      return data(api.POST('/api/accounts/passkeys/answer', { body: { token, response: shown } }))
    },
    onSuccess: onProgress,
  })
  return (
    <div className="stack sign-in">
      <Form className="stack" error={byPassword.error} onSubmit={byPassword.mutate}>
        <h1>{t('account.signIn')}</h1>
        {byPassword.error && <Failure error={byPassword.error} />}
        <TextField
          name="email"
          label={t('account.email')}
          type="email"
          autoComplete="username webauthn"
          value={email}
          onChange={setEmail}
          isRequired
        />
        <TextField
          name="password"
          label={t('account.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        <div className="row">
          <Button type="submit" kind="primary" isPending={byPassword.isPending}>
            {t('account.signIn')}
          </Button>
          <Link href={along('/sign-in/forgotten')}>{t('account.forgotten')}</Link>
        </div>
      </Form>
      <section className="stack close" aria-labelledby="ways">
        <h2 id="ways">{t('account.otherWays')}</h2>
        <PasskeyFailure error={byPasskey.error} />
        <div className="row">
          <Button isPending={byPasskey.isPending} onPress={() => byPasskey.mutate()}>
            <KeyRound aria-hidden size={20} />
            {t('account.byPasskey')}
          </Button>
          <Link href={along('/sign-in/by-mail')} className="button secondary">
            {t('account.byLink')}
          </Link>
        </div>
        <p>
          {t('account.new')} <Link href={along('/sign-up')}>{t('account.signUp')}</Link>
        </p>
      </section>
    </div>
  )
}
