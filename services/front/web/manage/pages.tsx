import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { Waiting } from '../components/waiting.tsx'
import { place } from '../place.ts'
import { Events } from './events/page.tsx'
import { ManageFrame } from './frame.tsx'

const Addresses = lazy(() => import('./addresses/page.tsx'))
const Counter = lazy(() => import('../counter/page.tsx'))
const Desk = lazy(() => import('../desk/page.tsx'))
const Device = lazy(() => import('../device/page.tsx'))
const Forms = lazy(() => import('./forms/page.tsx'))
const Invitation = lazy(() => import('./people/invitation.tsx'))
const ItemOptions = lazy(() => import('./offers/options.tsx'))
const Mail = lazy(() => import('./mail/page.tsx'))
const Me = lazy(() => import('../account/here/me.tsx'))
const Money = lazy(() => import('./money/page.tsx'))
const Offers = lazy(() => import('./offers/page.tsx'))
const OrderDetail = lazy(() => import('./orders/detail.tsx'))
const Orders = lazy(() => import('./orders/page.tsx'))
const Overview = lazy(() => import('./overview/page.tsx'))
const PageEditor = lazy(() => import('./website/editor.tsx'))
const RegistrationDetail = lazy(() => import('./registrations/detail.tsx'))
const People = lazy(() => import('./people/page.tsx'))
const Registrations = lazy(() => import('./registrations/page.tsx'))

const Staff = lazy(() => import('./staff/page.tsx'))
const Vendors = lazy(() => import('./vendors/pages.tsx'))
const WayIn = lazy(() => import('../account/here/page.tsx'))
const WebhookDetail = lazy(() => import('./webhooks/detail.tsx'))
const Schedule = lazy(() => import('./schedule/page.tsx'))
const Shop = lazy(() => import('./shop/page.tsx'))
const Webhooks = lazy(() => import('./webhooks/page.tsx'))
const Website = lazy(() => import('./website/page.tsx'))

/** Organisers' pages: those of one event, or the choice of one. */
const Pages = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/device" component={Device} />
      <Route path="/invitation" component={Invitation} />
      <Route path="/sign-in/*?" component={WayIn} />
      <Route path="/me">
        <ManageFrame open={() => true}>
          <Me />
        </ManageFrame>
      </Route>
      <Route>
        <ManageFrame>{place.event ? <OfEvent /> : <OfConvention />}</ManageFrame>
      </Route>
    </Switch>
  </Suspense>
)

const OfEvent = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/" component={Overview} />
      <Route path="/desk" component={Desk} />
      <Route path="/registrations" component={Registrations} />
      <Route path="/registrations/:id">{({ id }) => <RegistrationDetail key={id} id={id} />}</Route>
      <Route path="/orders" component={Orders} />
      <Route path="/orders/:id">{({ id }) => <OrderDetail key={id} id={id} />}</Route>
      <Route path="/levels">
        <Offers key="levels" kind="levels" />
      </Route>
      <Route path="/items">
        <Offers key="items" kind="items" />
      </Route>
      <Route path="/items/:id/options">{({ id }) => <ItemOptions key={id} id={id} />}</Route>
      <Route path="/schedule/*?" component={Schedule} />
      <Route path="/shop/*?" component={Shop} />
      <Route path="/counter">
        <Counter key="hand-out" sells={false} />
      </Route>
      <Route path="/counter/sale">
        <Counter key="sale" sells />
      </Route>
      <Route path="/staff/*?" component={Staff} />
      <Route path="/vendors/*?" component={Vendors} />
      <Route path="/forms/*?" component={Forms} />
      <Route path="/website" component={Website} />
      <Route path="/website/new">
        <PageEditor />
      </Route>
      <Route path="/website/:slug">{({ slug }) => <PageEditor key={slug} slug={slug} />}</Route>
      <Route path="/money/*?" component={Money} />
      <Route path="/mail" component={Mail} />
      <Route path="/webhooks" component={Webhooks} />
      <Route path="/people/*?" component={People} />
      <Route path="/webhooks/:id">{({ id }) => <WebhookDetail key={id} id={id} />}</Route>
      <Route component={NotFound} />
    </Switch>
  </Suspense>
)

const OfConvention = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/" component={Events} />
      <Route path="/addresses" component={Addresses} />
      <Route path="/people/*?" component={People} />
      <Route component={NotFound} />
    </Switch>
  </Suspense>
)

export default Pages
