import { useMutation, useQuery } from '@tanstack/react-query'
import { api, data } from './api/client.ts'
import { base, place } from './place.ts'

/** Whoever is signed in proves no address and needs no code of what is their own. */
export const signedIn = place.reader.kind === 'person'

/** Who is signed in here. Asking also replaces the browser's cookie when that is due. */
export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    enabled: signedIn,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => data(api.GET('/api/session/')),
  })

/** Where one signs in, and comes back from to this page. What stands behind `#` stays in the browser. */
export const signInAddress = (): string =>
  `${base}/api/session/begin?next=${encodeURIComponent(location.pathname + location.search)}`

/** Signs out, at this host or everywhere; the page is then what everybody sees. */
export const useSignOut = () =>
  useMutation({
    mutationFn: (everywhere: boolean) => data(api.POST('/api/session/sign-out', { body: { everywhere } })),
    onSuccess: () => location.reload(),
  })
