import { ChevronDown, CircleUser } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { base, place } from '../place.ts'
import { useSession, useSignOut } from '../session.ts'

/** Whoever is signed in: the way to their account, and out. */
const AccountMenu = () => {
  const { t } = useTranslation()
  const session = useSession().data
  const signOut = useSignOut()
  if (!session?.person) return null
  const { name, email } = session.person
  return (
    <MenuTrigger>
      <Button className="bar-link account-menu">
        <CircleUser aria-hidden size={20} />
        <span className="account-name">{name}</span>
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className="popover">
        <p className="popover-note">{t('account.signedInAs', { email })}</p>
        <Menu className="list-box" aria-label={t('account.title')}>
          <MenuItem className="option" href={`${session.platform}/account`}>
            {t('account.title')}
          </MenuItem>
          {place.tenant && (
            <MenuItem className="option" href={`${base}/me`}>
              {t('account.here.title')}
            </MenuItem>
          )}
          {place.host === 'event' && (
            <MenuItem className="option" href={`${base}/orders`}>
              {t('order.mine')}
            </MenuItem>
          )}
          <MenuItem className="option" onAction={() => signOut.mutate(false)}>
            {t('account.signOut')}
          </MenuItem>
          <MenuItem className="option" onAction={() => signOut.mutate(true)}>
            {t('account.signOutEverywhere')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

export default AccountMenu
