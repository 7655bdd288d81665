import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { Order } from '../order/page.tsx'
import { Register } from '../register/page.tsx'
import { EventFrame } from './frame.tsx'
import { Home } from './home.tsx'
import { EventPage } from './page.tsx'

const Pages = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route path="/register">
      <EventFrame>
        <Register />
      </EventFrame>
    </Route>
    <Route path="/orders/:id">
      {({ id }) => (
        <EventFrame>
          <Order key={id} id={id} />
        </EventFrame>
      )}
    </Route>
    <Route path="/pages/:slug">
      {({ slug }) => (
        <EventFrame>
          <EventPage slug={slug} />
        </EventFrame>
      )}
    </Route>
    <Route>
      <EventFrame>
        <NotFound />
      </EventFrame>
    </Route>
  </Switch>
)

export default Pages
