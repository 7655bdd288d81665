import { lazy, Suspense } from 'react'
import { Waiting } from './components/waiting.tsx'
import { place } from './place.ts'

// Each kind of host loads its own pages only.
const pages = {
  event: lazy(() => import('./event/pages.tsx')),
  tenant: lazy(() => import('./manage/pages.tsx')),
  platform: lazy(() => import('./platform/pages.tsx')),
}

export const App = () => {
  const Pages = pages[place.host]
  return (
    <Suspense fallback={<Waiting />}>
      <Pages />
    </Suspense>
  )
}
