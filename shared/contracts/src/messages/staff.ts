import Type from 'typebox'
import { message } from '../message.ts'
import { instant, orNull, uuid } from '../shapes.ts'

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
      parent: orNull(uuid),
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

/** Somebody applied, or their application was decided or taken back. */
export const applicationChanged = message(
  'staff.application.changed',
  Type.Object({
    event: uuid,
    application: Type.Object({
      id: uuid,
      person: uuid,
      department: uuid,
      /** The position that was sought, if one was. */
      opening: orNull(uuid),
      state: Type.String(),
    }),
  }),
  ({ application }) => application.state,
)

/** Somebody bid for a place in a shift, has it or has it no more, or the shift moved with them. */
export const assignmentChanged = message(
  'staff.assignment.changed',
  Type.Object({
    event: uuid,
    assignment: Type.Object({
      id: uuid,
      person: uuid,
      department: uuid,
      shift: uuid,
      slot: uuid,
      state: Type.String(),
      startsAt: instant,
      endsAt: instant,
    }),
  }),
  ({ assignment }) => assignment.state,
)
