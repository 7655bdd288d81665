import { useTranslation } from 'react-i18next'
import { useStanding } from '../../api/standing.ts'
import { useTitle } from '../../components/page.tsx'
import { useEvent } from '../../event/event.ts'
import { may } from '../access.ts'
import { Accounts } from './accounts.tsx'
import { Drawers } from './drawers.tsx'
import { Entries } from './entries.tsx'
import { Refunds } from './refunds.tsx'

const Money = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  useTitle(t('manage.menu.money'), event.data?.name)
  return (
    <div className="stack">
      <h1>{t('manage.menu.money')}</h1>
      {standing && may(standing, 'payments', 'admin') && <Accounts />}
      <Entries />
      <Refunds />
      <Drawers />
    </div>
  )
}

export default Money
