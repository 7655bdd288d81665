import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { ForSignedIn } from '../components/sign-in.tsx'
import { Submenu } from '../components/submenu.tsx'
import { Waiting } from '../components/waiting.tsx'
import { type Account, useAccount } from './account.ts'

const PARTS = ['profile', 'security', 'sessions', 'conventions', 'connections', 'data'] as const

/** A part of somebody's own account, with the way to the others. */
export const Own = ({
  part,
  children,
}: {
  part: (typeof PARTS)[number]
  children: (account: Account) => ReactNode
}) => {
  const { t } = useTranslation()
  useTitle(t(`account.parts.${part}`), t('account.title'))
  return (
    <ForSignedIn may={() => true}>
      <div className="stack">
        <Submenu
          label={t('account.title')}
          parts={PARTS.map((part) => ({
            path: part === 'profile' ? '/account' : `/account/${part}`,
            name: t(`account.parts.${part}`),
          }))}
        />
        <h1>{t(`account.parts.${part}`)}</h1>
        <Loaded>{children}</Loaded>
      </div>
    </ForSignedIn>
  )
}

const Loaded = ({ children }: { children: (account: Account) => ReactNode }) => {
  const account = useAccount()
  if (account.error) return <Failure error={account.error} retry={account.refetch} />
  return account.data ? children(account.data) : <Waiting />
}
