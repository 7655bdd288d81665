import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { useStanding } from '../../api/standing.ts'
import { NotFound } from '../../components/not-found.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { may } from '../access.ts'
import { Calls } from './calls.tsx'
import { Grid } from './grid.tsx'
import { Panel } from './panel.tsx'
import { Panels } from './panels.tsx'
import { Rooms } from './rooms.tsx'

const PARTS = ['panels', 'calls', 'rooms'] as const

/** The programme, as its makers see it. */
const Schedule = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const admin = standing && may(standing, 'schedule', 'admin')
  return (
    <div className="stack">
      <h1>{t('schedule.title')}</h1>
      <Submenu
        label={t('schedule.title')}
        parts={[
          { path: '/schedule', name: t('schedule.menu.grid') },
          ...PARTS.filter((part) => admin || part === 'panels').map((part) => ({
            path: `/schedule/${part}`,
            name: t(`schedule.menu.${part}`),
          })),
        ]}
      />
      <Switch>
        <Route path="/schedule" component={Grid} />
        <Route path="/schedule/panels" component={Panels} />
        <Route path="/schedule/panels/:id">{({ id }) => <Panel key={id} id={id} />}</Route>
        <Route path="/schedule/calls" component={Calls} />
        <Route path="/schedule/rooms" component={Rooms} />
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default Schedule
