import type { Place } from '../src/place.ts'

export type { Place }

/** Where this page is, as the server that sent it says. */
export const place: Place = JSON.parse(document.getElementById('place')?.textContent ?? '{"host":"platform"}')

/** On a host that names no event, its pages and calls begin with `/e/<event-slug>`. */
export const base = /^\/e\/[\w-]{1,100}(?=\/|$)/.exec(location.pathname)?.[0] ?? ''

/** The host says which convention it is; the interface's description wants it named. */
export const ownTenant = { id: place.tenant?.id ?? '' }
