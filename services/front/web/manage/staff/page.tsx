import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { NotFound } from '../../components/not-found.tsx'
import { useTitle } from '../../components/page.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { useEvent } from '../../event/event.ts'
import { Applications } from './applications.tsx'
import { Clock } from './clock.tsx'
import { Departments } from './departments.tsx'
import { People } from './people.tsx'
import { PersonDetail } from './person.tsx'
import { Roster } from './roster.tsx'
import { Rules } from './rules.tsx'
import { Templates } from './templates.tsx'

/** Who helps, and when: the roster first. */
const Staff = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('manage.menu.staff'), event.data?.name)
  return (
    <div className="stack">
      <h1>{t('manage.menu.staff')}</h1>
      <Submenu
        label={t('manage.menu.staff')}
        parts={[
          { path: '/staff', name: t('staff.manage.roster') },
          { path: '/staff/templates', name: t('staff.manage.templates') },
          { path: '/staff/applications', name: t('staff.manage.applications') },
          { path: '/staff/people', name: t('staff.manage.people') },
          { path: '/staff/departments', name: t('staff.manage.departments') },
          { path: '/staff/clock', name: t('staff.manage.clock') },
          { path: '/staff/rules', name: t('staff.manage.rules') },
        ]}
      />
      <Switch>
        <Route path="/staff" component={Roster} />
        <Route path="/staff/templates" component={Templates} />
        <Route path="/staff/applications" component={Applications} />
        <Route path="/staff/people" component={People} />
        <Route path="/staff/people/:id">{({ id }) => <PersonDetail key={id} id={id} />}</Route>
        <Route path="/staff/departments" component={Departments} />
        <Route path="/staff/clock" component={Clock} />
        <Route path="/staff/rules" component={Rules} />
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default Staff
