import Type from 'typebox'

/** Which part of a long list is wanted: what stands behind `after`, and how much of it at the most. */
export interface Cursor {
  after: string | undefined
  limit: number
}

/** As it is asked for. */
export const cursor = {
  after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
}

/** Where the next part begins; null behind the last. */
export const nextOf = (found: readonly { id: string }[], limit: number): string | null =>
  found.length === limit ? (found.at(-1)?.id ?? null) : null
