import { Route, Switch } from 'wouter'
import { NotFound } from '../components/not-found.tsx'
import { AddressProof } from './address.tsx'
import { Connections } from './connections.tsx'
import { Consent } from './consent.tsx'
import { Conventions } from './conventions.tsx'
import { MyData } from './data.tsx'
import { ByLink } from './link.tsx'
import { Mailed } from './mailed.tsx'
import { Reset } from './new-password.tsx'
import { Profile } from './profile.tsx'
import { Security } from './security.tsx'
import { Sessions } from './sessions.tsx'
import { SignIn } from './sign-in.tsx'
import { Proven } from './sign-up.tsx'

/** The ways in, and a person's own pages: on the platform's host, for every convention. */
const Pages = () => (
  <Switch>
    <Route path="/sign-in" component={SignIn} />
    <Route path="/sign-in/link" component={ByLink} />
    <Route path="/sign-in/by-mail">
      <Mailed key="links" kind="links" />
    </Route>
    <Route path="/sign-in/forgotten">
      <Mailed key="resets" kind="resets" />
    </Route>
    <Route path="/sign-in/reset" component={Reset} />
    <Route path="/sign-up">
      <Mailed key="sign-ups" kind="sign-ups" />
    </Route>
    <Route path="/sign-up/proof" component={Proven} />
    <Route path="/consent/:uid">{({ uid }) => <Consent key={uid} uid={uid} />}</Route>
    <Route path="/account" component={Profile} />
    <Route path="/account/address" component={AddressProof} />
    <Route path="/account/security" component={Security} />
    <Route path="/account/sessions" component={Sessions} />
    <Route path="/account/conventions" component={Conventions} />
    <Route path="/account/connections" component={Connections} />
    <Route path="/account/data" component={MyData} />
    <Route component={NotFound} />
  </Switch>
)

export default Pages
