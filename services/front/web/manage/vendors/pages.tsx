import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { useStanding } from '../../api/standing.ts'
import { NotFound } from '../../components/not-found.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { may } from '../access.ts'
import { Applications } from './applications.tsx'
import { VendorDesk } from './desk.tsx'
import { Detail } from './detail.tsx'
import { Figures } from './figures.tsx'
import { Room } from './room.tsx'
import { Sessions } from './sessions.tsx'
import { Tables } from './tables.tsx'
import { Tasks } from './tasks.tsx'

/** Who sells: applications, the jury, and for admins the tables and what is to be done. */
const Vendors = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const admin = standing !== undefined && may(standing, 'vendors', 'admin')
  const parts = [
    { path: '/vendors', name: t('vendors.manage.applications') },
    { path: '/vendors/jury', name: t('vendors.manage.jury') },
    { path: '/vendors/desk', name: t('vendors.manage.desk') },
    { path: '/vendors/figures', name: t('vendors.manage.figures') },
    ...(admin
      ? [
          { path: '/vendors/tables', name: t('vendors.manage.tables') },
          { path: '/vendors/tasks', name: t('vendors.manage.tasks') },
        ]
      : []),
  ]
  return (
    <div className="stack">
      <Submenu label={t('manage.menu.vendors')} parts={parts} />
      <Switch>
        <Route path="/vendors" component={Applications} />
        <Route path="/vendors/jury" component={Sessions} />
        <Route path="/vendors/jury/:id">{({ id }) => <Room key={id} id={id} />}</Route>
        <Route path="/vendors/desk" component={VendorDesk} />
        <Route path="/vendors/figures" component={Figures} />
        <Route path="/vendors/tables" component={Tables} />
        <Route path="/vendors/tasks" component={Tasks} />
        <Route path="/vendors/:id">{({ id }) => <Detail key={id} id={id} />}</Route>
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default Vendors
