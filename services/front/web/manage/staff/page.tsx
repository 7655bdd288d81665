import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { NotFound } from '../../components/not-found.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { Applications } from './applications.tsx'
import { Clock } from './clock.tsx'
import { Day } from './day.tsx'
import { Departments } from './departments.tsx'
import { People } from './people.tsx'
import { PersonDetail } from './person.tsx'
import { Roster } from './roster.tsx'
import { Rules } from './rules.tsx'
import { useDepartments, useMay } from './staff.ts'
import { Templates } from './templates.tsx'

/** What leaders see of their departments, and what concerns the whole event. */
const PARTS = [
  { path: '/staff', name: 'roster', whole: false },
  { path: '/staff/day', name: 'day', whole: false },
  { path: '/staff/templates', name: 'templates', whole: false },
  { path: '/staff/applications', name: 'applications', whole: false },
  { path: '/staff/people', name: 'people', whole: true },
  { path: '/staff/departments', name: 'departments', whole: false },
  { path: '/staff/clock', name: 'clock', whole: true },
  { path: '/staff/rules', name: 'rules', whole: true },
] as const

/** Who helps, and when: the roster first. */
const Staff = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const everywhere = useMay('staff')
  const { data: departments, error, refetch } = useDepartments()
  useTitle(t('manage.menu.staff'), event.data?.name)
  const parts = PARTS.filter(({ whole }) => everywhere || !whole)
  return (
    <div className="stack">
      <h1>{t('manage.menu.staff')}</h1>
      <Submenu
        label={t('manage.menu.staff')}
        parts={parts.map(({ path, name }) => ({ path, name: t(`staff.manage.${name}`) }))}
      />
      {error && <Failure error={error} retry={refetch} />}
      {!departments && !error && <Waiting />}
      {departments && (
        <Switch>
          <Route path="/staff">
            <Roster departments={departments} />
          </Route>
          <Route path="/staff/day">
            <Day departments={departments} />
          </Route>
          <Route path="/staff/templates">
            <Templates departments={departments} />
          </Route>
          <Route path="/staff/applications">
            <Applications departments={departments} />
          </Route>
          <Route path="/staff/people" component={People} />
          <Route path="/staff/people/:id">{({ id }) => <PersonDetail key={id} id={id} />}</Route>
          <Route path="/staff/departments">
            <Departments departments={departments} />
          </Route>
          <Route path="/staff/clock" component={Clock} />
          <Route path="/staff/rules">
            <Rules departments={departments} />
          </Route>
          <Route component={NotFound} />
        </Switch>
      )}
    </div>
  )
}

export default Staff
