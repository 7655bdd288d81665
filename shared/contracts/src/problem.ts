import Type from 'typebox'

/** An error as every service and the gateway tell it: `application/problem+json`, RFC 9457. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    /** The error's name, as the service's `errors.ts` spells it. */
    code: Type.String(),
    detail: Type.Optional(Type.String()),
    requestId: Type.Optional(Type.String()),
    /** Where the input was wrong: a path into it, and what is wrong there. */
    errors: Type.Optional(Type.Array(Type.Object({ at: Type.String(), message: Type.String() }))),
  },
  { $id: 'Problem' },
)
export type Problem = Type.Static<typeof Problem>
