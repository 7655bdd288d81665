import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refused } from '../api/problem.ts'
import { standingOf, useStanding } from '../api/standing.ts'
import type { Place } from '../place.ts'
import { session, useToken } from '../session.ts'
import { Button } from './button.tsx'
import { TextField } from './fields.tsx'
import { Form } from './form.tsx'
import { Failure, Notice } from './notice.tsx'
import { useTitle } from './page.tsx'
import { Waiting } from './waiting.tsx'

const SignIn = () => {
  const { t } = useTranslation()
  const [token, setToken] = useState('')
  useTitle(t('account.signIn'), 'Midsummer')
  const signIn = useMutation({
    mutationFn: () => standingOf(token.trim()),
    onSuccess: () => session.signIn(token.trim()),
  })
  const isRefused = signIn.error instanceof Refused && signIn.error.problem.status === 401
  return (
    <Form
      className="stack sign-in"
      error={signIn.error}
      wrong={(error): Record<string, string> =>
        error instanceof Refused && error.problem.status === 401 ? { token: t('account.refused') } : {}
      }
      onSubmit={signIn.mutate}
    >
      <h1>{t('account.signIn')}</h1>
      <p className="quiet-text">{t('account.signInText')}</p>
      <TextField
        name="token"
        label={t('account.token')}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        isRequired
      />
      {signIn.error && !isRefused && <Failure error={signIn.error} />}
      <div>
        <Button type="submit" kind="primary" isPending={signIn.isPending}>
          {t('account.signIn')}
        </Button>
      </div>
    </Form>
  )
}

/** Shows its children to who is signed in and may see them, and a way to sign in to everybody else. */
export const ForSignedIn = ({ may, children }: { may: (place: Place) => boolean; children: ReactNode }) => {
  const { t } = useTranslation()
  const token = useToken()
  const standing = useStanding()
  if (token === null) return <SignIn />
  if (standing.error instanceof Refused && standing.error.problem.status === 401) return <SignIn />
  if (standing.error) return <Failure error={standing.error} retry={standing.refetch} />
  if (!standing.data) return <Waiting />
  if (!may(standing.data)) {
    return (
      <Notice tone="warn" title={t('account.notEnough')}>
        <Button kind="quiet" onPress={session.signOut}>
          {t('account.signOut')}
        </Button>
      </Notice>
    )
  }
  return children
}

export const SignOut = () => {
  const { t } = useTranslation()
  return useToken() === null ? null : (
    <Button kind="quiet" onPress={session.signOut}>
      {t('account.signOut')}
    </Button>
  )
}
