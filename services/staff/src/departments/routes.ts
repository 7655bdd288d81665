import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { departmentsOf, requiresModules } from '../members/leading.ts'
import { Strength, withStrength } from '../members/members.ts'
import {
  addDepartment,
  changeDepartment,
  Department,
  DepartmentChanges,
  listDepartments,
  NewDepartment,
  ownedBeneath,
  removeDepartment,
} from './departments.ts'

/** A department as everybody may see it. */
const PublicDepartment = Type.Pick(Department, ['id', 'parentId', 'slug', 'name', 'description', 'position'])

/** As those see it who look after it. */
const Overseen = Type.Object({ ...Department.properties, ...Strength.properties })

export const departments: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('staff', 'admin') }

  app.get(
    '/departments',
    { schema: { response: { 200: Type.Object({ departments: Type.Array(PublicDepartment) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listDepartments(tx, eventOf(request)))
      return { departments: all.map(({ modules, calendarKey, ...department }) => department) }
    },
  )

  app.get(
    '/departments/all',
    { schema: { response: { 200: Type.Object({ departments: Type.Array(Overseen) }) } } },
    (request) =>
      request.inTenant(async (tx) => ({ departments: await withStrength(tx, await departmentsOf(tx, request)) })),
  )

  app.post(
    '/departments',
    { ...admin, schema: { body: NewDepartment, response: { 201: Department } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, async (tx) => {
        await requiresModules(request, request.body.modules ?? [])
        return addDepartment(tx, request.actor, eventOf(request), request.body)
      }),
  )

  app.patch(
    '/departments/:id',
    { ...admin, schema: { params: Id, body: DepartmentChanges, response: { 200: Department } } },
    (request) =>
      request.inTenant(async (tx) => {
        const { id } = request.params
        const { modules = [], parentId } = request.body
        // Beneath another, its modules are also that one's leaders'.
        await requiresModules(request, [
          ...modules,
          ...(parentId === undefined ? [] : await ownedBeneath(tx, eventOf(request), id)),
        ])
        return changeDepartment(tx, request.actor, eventOf(request), { id, ...request.body })
      }),
  )

  app.delete(
    '/departments/:id',
    { ...admin, schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removeDepartment(tx, request.actor, eventOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )
}
