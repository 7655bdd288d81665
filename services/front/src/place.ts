import { type Context, MODULES, type Right } from '@midsummer/contracts'

/** Where a page is shown and what its reader may do there: nothing that the reader may not know. */
export interface Place extends Pick<Context, 'access' | 'event' | 'operator' | 'withheld'> {
  /** Whose eyes it is for; `by` who else looks with them. */
  reader: Pick<Context['actor'], 'kind' | 'id' | 'by'>
  host: 'platform' | 'event' | 'tenant'
  tenant?: { id: string }
  /** Whether the convention is the reader's own. */
  owner: boolean
  rights: Right[]
}

/** The place that the gateway's context names. */
export const placeOf = ({
  host = 'platform',
  tenant,
  event,
  actor,
  access,
  rights = [],
  withheld,
  operator,
}: Context): Place => ({
  host,
  ...(tenant && { tenant: { id: tenant.id } }),
  ...(event && { event }),
  reader: { kind: actor.kind, ...(actor.id && { id: actor.id }), ...(actor.by && { by: actor.by }) },
  access,
  owner: MODULES.every((module) => access[module] === 'superadmin'),
  rights,
  ...(withheld && { withheld }),
  operator,
})

/** JSON inside a `<script>`: nothing in it can end the element. */
export const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
