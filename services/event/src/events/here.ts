import { eventUnknown } from '../errors.ts'

/**
 * Refuses another event than the one that a request came to, by its host or path: what its actor may do was asked for that
 * one, and may be less in another. Where none is named they may do it in all.
 * @throws eventUnknown
 */
export const onlyHere = async ({ event, params }: { event: { id: string } | undefined; params: unknown }) => {
  const named = typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined
  if (event && named !== undefined && named !== event.id) throw eventUnknown()
}
