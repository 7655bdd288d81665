import '@fontsource-variable/figtree'
import './styles/tokens.css'
import './styles/buttons.css'
import './styles/fields.css'
import './styles/choices.css'
import './styles/floating.css'
import './styles/notices.css'
import './styles/frame.css'
import './styles/layout.css'
import './styles/lists.css'
import './styles/tables.css'
import './styles/manage.css'
import './styles/event.css'
import './styles/register.css'
import './styles/desk.css'
import './styles/forms.css'
import './styles/schedule.css'
import './styles/shop.css'
import './styles/staff.css'
import './styles/vendors.css'
import './i18n/index.ts'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { Refused } from './api/problem.ts'
import { App } from './app.tsx'
import { useLocale } from './format.ts'
import { HOUSE, wear } from './look.ts'
import { base } from './place.ts'

const queries = new QueryClient({
  queryCache: new QueryCache({
    // A session that has ended meanwhile: the page asks to sign in again.
    onError: (error) => {
      if (error instanceof Refused && error.problem.status === 401)
        void queries.invalidateQueries({ queryKey: ['standing'] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What was refused will be refused again; what did not answer may yet.
      retry: (times, error) => times < 2 && (!(error instanceof Refused) || error.problem.status === 503),
    },
  },
})

const Root = () => {
  const locale = useLocale()
  return (
    <I18nProvider locale={locale}>
      <QueryClientProvider client={queries}>
        <Router base={base}>
          <App />
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  )
}

wear(HOUSE.accent, HOUSE.background)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  )
}
