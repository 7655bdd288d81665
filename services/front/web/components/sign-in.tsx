import { type FormEvent, type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Refused } from '../api/problem.ts'
import { standingOf, useStanding } from '../api/standing.ts'
import type { Place } from '../place.ts'
import { session, useToken } from '../session.ts'
import { Button } from './button.tsx'
import { TextField } from './fields.tsx'
import { Failure, Notice } from './notice.tsx'
import { useTitle } from './page.tsx'
import { Waiting } from './waiting.tsx'

const SignIn = () => {
  const { t } = useTranslation()
  const [token, setToken] = useState('')
  const [trying, setTrying] = useState(false)
  const [error, setError] = useState<string>()
  useTitle(t('account.signIn'), 'Midsummer')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTrying(true)
    setError(undefined)
    try {
      await standingOf(token.trim())
      session.signIn(token.trim())
    } catch (error) {
      const offline = error instanceof Refused && error.problem.status !== 401
      setError(offline ? t('problems.UNREADABLE') : t('account.refused'))
    } finally {
      setTrying(false)
    }
  }
  return (
    <Form className="stack sign-in" onSubmit={(event) => void submit(event)}>
      <h1>{t('account.signIn')}</h1>
      <p className="quiet-text">{t('account.signInText')}</p>
      <TextField
        label={t('account.token')}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        error={error}
        isRequired
      />
      <div>
        <Button type="submit" kind="primary" isPending={trying}>
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
