import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { useStanding } from '../../api/standing.ts'
import { NotFound } from '../../components/not-found.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { place } from '../../place.ts'
import { may } from '../access.ts'
import { Applications } from './applications.tsx'
import { Audit } from './audit.tsx'
import { Detail } from './detail.tsx'
import { Devices } from './devices.tsx'
import { PersonnelFile } from './file.tsx'
import { Invitations } from './invitations.tsx'
import { List } from './list.tsx'
import { Providers } from './providers.tsx'
import { SecondFactor } from './rules.tsx'
import { Tokens } from './tokens.tsx'

/** Who is one of the convention's people, what each may do and why; and what stands beside people: devices and programs. */
const People = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const admin = may(standing, 'accounts', 'admin')
  // Programs, applications, providers and the audit are the convention's, whatever the event.
  const parts = [
    { path: '/people', name: 'list', open: may(standing, 'accounts', 'staff') },
    { path: '/people/invitations', name: 'invitations', open: admin },
    { path: '/people/devices', name: 'devices', open: admin },
    { path: '/people/rules', name: 'rules', open: admin },
    { path: '/people/tokens', name: 'tokens', open: !place.event && standing.rights.includes('programs') },
    { path: '/people/applications', name: 'applications', open: !place.event && standing.owner },
    { path: '/people/providers', name: 'providers', open: !place.event && standing.owner },
    { path: '/people/audit', name: 'audit', open: !place.event && may(standing, 'accounts', 'superadmin') },
  ] as const
  const shown = parts.filter(({ open }) => open)
  return (
    <div className="stack">
      {shown.length > 0 && (
        <Submenu
          label={t('people.title')}
          parts={shown.map(({ path, name }) => ({ path, name: t(`people.parts.${name}`) }))}
        />
      )}
      <Switch>
        <Route path="/people" component={List} />
        <Route path="/people/invitations" component={Invitations} />
        <Route path="/people/devices" component={Devices} />
        <Route path="/people/tokens" component={Tokens} />
        <Route path="/people/applications" component={Applications} />
        <Route path="/people/providers" component={Providers} />
        <Route path="/people/rules" component={SecondFactor} />
        <Route path="/people/audit" component={Audit} />
        <Route path="/people/:user/file">{({ user }) => <PersonnelFile key={user} user={user} />}</Route>
        <Route path="/people/:user">{({ user }) => <Detail key={user} user={user} />}</Route>
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default People
