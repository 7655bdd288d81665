import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { useStanding } from '../../api/standing.ts'
import { NotFound } from '../../components/not-found.tsx'
import { useTitle } from '../../components/page.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { useEvent } from '../../event/event.ts'
import { may } from '../access.ts'
import { Accounts } from './accounts.tsx'
import { Disputes } from './disputes.tsx'
import { Drawer } from './drawer.tsx'
import { Drawers } from './drawers.tsx'
import { Entries } from './entries.tsx'
import { Reconciliations } from './reconciliations.tsx'
import { Refunds } from './refunds.tsx'
import { Report } from './report.tsx'
import { Unexpected } from './unexpected.tsx'

const Money = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const isAdmin = standing !== undefined && may(standing, 'payments', 'admin')
  useTitle(t('manage.menu.money'), event.data?.name)
  const parts = [
    { path: '/money', name: t('manage.money.entries') },
    { path: '/money/refunds', name: t('manage.money.refunds') },
    { path: '/money/cash', name: t('manage.money.cash') },
    { path: '/money/report', name: t('manage.money.report') },
    ...(isAdmin ? [{ path: '/money/providers', name: t('manage.money.accounts') }] : []),
  ]
  return (
    <div className="stack">
      <h1>{t('manage.menu.money')}</h1>
      <Submenu label={t('manage.menu.money')} parts={parts} />
      <Switch>
        <Route path="/money">
          <Unexpected />
          <Entries />
        </Route>
        <Route path="/money/refunds">
          <Refunds />
          <Disputes />
        </Route>
        <Route path="/money/cash" component={Drawers} />
        <Route path="/money/cash/:id">{({ id }) => <Drawer key={id} id={id} />}</Route>
        <Route path="/money/report" component={Report} />
        <Route path="/money/providers">
          {isAdmin && <Accounts />}
          <Reconciliations />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default Money
