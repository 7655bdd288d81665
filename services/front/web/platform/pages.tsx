import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { Page } from '../components/page.tsx'
import { Conventions } from './conventions.tsx'
import { Console } from './frame.tsx'
import { Home } from './home.tsx'
import { Onboarding } from './onboarding.tsx'
import { Tenant } from './tenant.tsx'

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
      <Page>
        <NotFound />
      </Page>
    </Route>
  </Switch>
)

export default Pages
