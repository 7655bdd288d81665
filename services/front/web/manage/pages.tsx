import { NotFound } from '../components/not-found.tsx'
import { Page } from '../components/page.tsx'

const Pages = () => (
  <Page>
    <NotFound />
  </Page>
)

export default Pages
