import { Route, Switch } from 'wouter'
import { Join } from './join.tsx'
import { Ways } from './ways.tsx'

/** The ways in at a convention's own host. */
const WayIn = () => (
  <Switch>
    <Route path="/sign-in" component={Ways} />
    <Route path="/sign-in/outside" component={Join} />
  </Switch>
)

export default WayIn
