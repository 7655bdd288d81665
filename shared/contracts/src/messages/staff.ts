import Type from 'typebox'
import { message } from '../message.ts'

const uuid = Type.String({ format: 'uuid' })

/**
 * A department as it stands now: told whenever anything of it changes, its people included. People are named by user, so
 * only those who have signed in; whoever signs in later is told then.
 */
export const departmentChanged = message(
  'staff.department.changed',
  Type.Object({
    department: Type.Object({
      id: uuid,
      event: uuid,
      /** The department that it is a part of. */
      parent: Type.Union([uuid, Type.Null()]),
      name: Type.String(),
      /** What it owns: its leaders and deputies hold the elevated access of these. */
      modules: Type.Array(Type.String()),
      leaders: Type.Array(uuid),
      deputies: Type.Array(uuid),
      /** Everybody else in it. */
      members: Type.Array(uuid),
    }),
  }),
)

/** There is no such department any more. */
export const departmentRemoved = message(
  'staff.department.removed',
  Type.Object({ department: Type.Object({ id: uuid, event: uuid }) }),
)
