import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { fetchPlace } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { useSession } from '../../session.ts'
import { isStaff } from '../access.ts'
import { ManageFrame } from '../frame.tsx'

const KEY = 'midsummer-invitation'
/** How often, and how many times, it is looked whether what was accepted holds already; in milliseconds. */
const LOOK = 250
const TIMES = 40

/** What the mail's link carries is kept while its reader signs in elsewhere, perhaps in another tab. */
const keptToken = (): string | null => {
  const token = location.hash.slice(1)
  if (token) {
    localStorage.setItem(KEY, token)
    history.replaceState(history.state, '', location.pathname)
  }
  return localStorage.getItem(KEY)
}

/** Whoever comes from an invitation's mail takes what it offers. */
const Invitation = () => {
  const [token] = useState(keptToken)
  return (
    <ManageFrame open={() => true}>
      <Accept token={token} />
    </ManageFrame>
  )
}

const Accept = ({ token }: { token: string | null }) => {
  const { t } = useTranslation()
  const session = useSession().data
  useTitle(t('people.invitation.title'))
  const accept = useMutation({
    mutationFn: async (token: string) => {
      await data(api.POST('/api/accounts/invitations/accept', { body: { token } }))
      // Every gateway hears of it in a moment.
      for (let looked = 0; looked < TIMES && !isStaff(await fetchPlace()); looked += 1)
        await new Promise((resolve) => setTimeout(resolve, LOOK))
    },
    onSuccess: () => {
      localStorage.removeItem(KEY)
      location.assign('/')
    },
  })
  useEffect(() => {
    if (accept.error) localStorage.removeItem(KEY)
  }, [accept.error])
  return (
    <Form className="stack sign-in" onSubmit={() => token && accept.mutate(token)}>
      <h1>{t('people.invitation.title')}</h1>
      {token === null ? (
        <Notice tone="warn">{t('people.invitation.none')}</Notice>
      ) : (
        <>
          <p>{t('people.invitation.text', { email: session?.person?.email })}</p>
          {accept.error && <Failure error={accept.error} />}
          <div>
            <Button type="submit" kind="primary" isPending={accept.isPending}>
              {t('people.invitation.accept')}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}

export default Invitation
