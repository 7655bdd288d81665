import { allows } from '@midsummer/access'
import type { Module } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { eventOf, requires } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import { beneath, type Department, listDepartments, ownedBeneath } from '../departments/departments.ts'
import type { Role } from '../shapes.ts'
import { leads, ledBy, membershipsOf } from './members.ts'

/** The user who may act as a leader: nobody of whom a second factor is still wanted. */
const leaderOf = ({ actor: { kind, id }, context }: FastifyRequest): string | undefined =>
  kind === 'person' && !context.withheld ? id : undefined

/** Whether somebody works for staff as a whole, or leads this department or one above it. */
export const mayLead = async (tx: Tx, request: FastifyRequest, department: string): Promise<boolean> => {
  if (allows(request.context, 'staff', 'staff')) return true
  const leader = leaderOf(request)
  return leader !== undefined && leads(tx, eventOf(request), department, leader)
}

/** Lets those pass who may lead this department. */
export const requiresLead = async (tx: Tx, request: FastifyRequest, department: string): Promise<void> => {
  if (!(await mayLead(tx, request, department))) await requires('staff', 'staff')(request)
}

/** For one department as above; for all at once whoever works for staff as a whole. */
export const requiresLeadWithin = async (
  tx: Tx,
  request: FastifyRequest,
  department: string | undefined,
): Promise<void> => (department ? requiresLead(tx, request, department) : requires('staff', 'staff')(request))

/** The departments that whoever asks may look after: all of them, or those that they lead and all beneath. */
export const departmentsOf = async (tx: Tx, request: FastifyRequest): Promise<readonly Department[]> => {
  const all = await listDepartments(tx, eventOf(request))
  const leader = leaderOf(request)
  if (allows(request.context, 'staff', 'staff') || leader === undefined) {
    await requires('staff', 'staff')(request)
    return all
  }
  const led = await ledBy(tx, eventOf(request), leader)
  if (led.length === 0) await requires('staff', 'staff')(request)
  const own = new Set(led.flatMap((one) => beneath(all, one.id)))
  return all.filter((one) => own.has(one))
}

/** Lets those pass who work for staff as a whole, and those who lead a department that this person is in. */
export const requiresLeadOf = async (tx: Tx, request: FastifyRequest, person: string): Promise<void> => {
  const leader = leaderOf(request)
  if (!allows(request.context, 'staff', 'staff') && leader !== undefined)
    for (const { departmentId } of await membershipsOf(tx, person))
      if (await leads(tx, eventOf(request), departmentId, leader)) return
  await requires('staff', 'staff')(request)
}

/** Nobody gives through a department what they do not have themselves. */
export const requiresModules = async (request: FastifyRequest, modules: Iterable<Module>): Promise<void> => {
  for (const module of new Set(modules)) await requires(module, 'admin')(request)
}

/**
 * Leaders choose their people; who leads is chosen by staff's admins. Nobody gives access that they do not have: of a
 * department that owns modules, its leaders get what they own, and everybody else in it works there.
 */
export const requiresAppointing = async (
  tx: Tx,
  request: FastifyRequest,
  department: string,
  role: Role | undefined,
): Promise<void> => {
  await requiresLead(tx, request, department)
  if (role === 'leader' || role === 'deputy') await requires('staff', 'admin')(request)
  await requiresModules(request, await ownedBeneath(tx, eventOf(request), department))
}
