import { staffMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions } from '@midsummer/service'
import { forgetDepartment, learnDepartment } from './departments/departments.ts'

export const subscriptions = [
  ...eventSubscriptions,
  on(staffMessages.departmentChanged, (tx, { id, data: { department } }) => learnDepartment(tx, department, id)),
  on(staffMessages.departmentRemoved, (tx, { id, data: { department } }) => forgetDepartment(tx, department, id)),
]
