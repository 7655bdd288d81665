import { staffMessages, tenantsMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions } from '@midsummer/service'
import { forgetDepartment, learnDepartment } from './departments/departments.ts'
import { inviteOwner } from './invitations/invitations.ts'

/** @param origin of the platform: conventions are reached as it is, at hosts of their own */
export const openSubscriptions = (origin: string) => [
  ...eventSubscriptions,
  on(tenantsMessages.schemaCreated, async (tx, { data: { owner, locale } }) => {
    if (owner)
      await inviteOwner(tx, owner.email, locale, Object.assign(new URL(origin), { hostname: owner.host }).origin)
  }),
  on(staffMessages.departmentChanged, (tx, { id, data: { department } }) => learnDepartment(tx, department, id)),
  on(staffMessages.departmentRemoved, (tx, { id, data: { department } }) => forgetDepartment(tx, department, id)),
]
