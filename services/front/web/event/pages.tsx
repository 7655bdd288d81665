import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { EventFrame } from './frame.tsx'
import { Home } from './home.tsx'

const Pages = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route>
      <EventFrame>
        <NotFound />
      </EventFrame>
    </Route>
  </Switch>
)

export default Pages
