import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Waiting } from '../components/waiting.tsx'
import { Conventions } from './conventions.tsx'
import { Console, PlatformPage } from './frame.tsx'
import { Home } from './home.tsx'
import { Onboarding } from './onboarding.tsx'
import { Tenant } from './tenant.tsx'

const Account = lazy(() => import('../account/pages.tsx'))

const Pages = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route path="/console">
      <Console>
        <Conventions />
      </Console>
    </Route>
    <Route path="/console/new">
      <Console>
        <Onboarding />
      </Console>
    </Route>
    <Route path="/console/tenants/:id">
      {({ id }) => (
        <Console>
          <Tenant id={id} />
        </Console>
      )}
    </Route>
    <Route>
      <PlatformPage>
        <Suspense fallback={<Waiting />}>
          <Account />
        </Suspense>
      </PlatformPage>
    </Route>
  </Switch>
)

export default Pages
