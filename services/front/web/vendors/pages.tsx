import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { Apply } from './apply.tsx'
import { Dealers } from './dealers.tsx'
import { ApplicationPage } from './page.tsx'

/** Who sells, and who would like to. */
const Vendors = () => (
  <Switch>
    <Route path="/vendors" component={Dealers} />
    <Route path="/vendors/apply" component={Apply} />
    <Route path="/vendors/applications/:id">{({ id }) => <ApplicationPage key={id} id={id} />}</Route>
    <Route component={NotFound} />
  </Switch>
)

export default Vendors
