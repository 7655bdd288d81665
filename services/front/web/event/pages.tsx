import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { Waiting } from '../components/waiting.tsx'
import { EventFrame } from './frame.tsx'
import { Home } from './home.tsx'

// The first page is what everybody opens in the opening minute: it loads nothing that it does not show.
const EventPage = lazy(() => import('./page.tsx'))
const Me = lazy(() => import('../account/here/me.tsx'))
const Order = lazy(() => import('../order/page.tsx'))
const Panel = lazy(() => import('../schedule/panel.tsx'))
const Propose = lazy(() => import('../schedule/propose.tsx'))
const Register = lazy(() => import('../register/page.tsx'))
const Screen = lazy(() => import('../schedule/screen.tsx'))
const Schedule = lazy(() => import('../schedule/page.tsx'))
const Shop = lazy(() => import('../shop/page.tsx'))
const ShopCart = lazy(() => import('../shop/cart-page.tsx'))
const MyOrders = lazy(() => import('../order/mine.tsx'))
const ShopOrder = lazy(() => import('../shop/order.tsx'))
const Volunteer = lazy(() => import('../staff/page.tsx'))
const Vendors = lazy(() => import('../vendors/pages.tsx'))
const WayIn = lazy(() => import('../account/here/page.tsx'))

const Pages = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route path="/screen/:room?">
      {({ room }) => (
        <Suspense fallback={<Waiting />}>
          <Screen slug={room} />
        </Suspense>
      )}
    </Route>
    <Route path="/sign-in/*?">
      <Suspense fallback={<Waiting />}>
        <WayIn />
      </Suspense>
    </Route>
    <Route>
      <EventFrame>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/register" component={Register} />
            <Route path="/orders" component={MyOrders} />
            <Route path="/orders/:id">{({ id }) => <Order key={id} id={id} />}</Route>
            <Route path="/schedule" component={Schedule} />
            <Route path="/propose" component={Propose} />
            <Route path="/panels/:id">{({ id }) => <Panel key={id} id={id} />}</Route>
            <Route path="/shop" component={Shop} />
            <Route path="/shop/cart" component={ShopCart} />
            <Route path="/shop/orders/:id">{({ id }) => <ShopOrder key={id} id={id} />}</Route>
            <Route path="/volunteer" component={Volunteer} />
            <Route path="/vendors/*?" component={Vendors} />
            <Route path="/me" component={Me} />
            <Route path="/pages/:slug">{({ slug }) => <EventPage slug={slug} />}</Route>
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </EventFrame>
    </Route>
  </Switch>
)

export default Pages
