import {
  accountsMessages,
  MODULES,
  paymentsMessages,
  personActed,
  registerMessages,
  staffMessages,
  tenantsMessages,
} from '@midsummer/contracts'
import { on, onShared } from '@midsummer/messages'
import { eventSubscriptions, knownEvent, ownData, type Secrets } from '@midsummer/service'
import { mailWhoMayAct } from './access/telling.ts'
import { endBelonging, noteBelonging } from './belongings/belongings.ts'
import { takeAnswer } from './data-requests/data-requests.ts'
import { forgetDepartment, learnDepartment } from './departments/departments.ts'
import { inviteOwner } from './invitations/invitations.ts'
import { noteAct } from './memberships/memberships.ts'
import { holdings } from './own-data/holdings.ts'

/** Where somebody acts who is one of the people then. */
const ACTING = ['vendors', 'schedule', 'shop', 'staff'] as const

/** @param origin of the platform: conventions are reached as it is, at hosts of their own */
export const openSubscriptions = ({ secrets, origin }: { secrets: Secrets; origin: string }) => [
  ...eventSubscriptions,
  on(tenantsMessages.schemaCreated, async (tx, { data: { owner, locale } }) => {
    if (owner)
      await inviteOwner(tx, owner.email, locale, Object.assign(new URL(origin), { hostname: owner.host }).origin)
  }),
  on(staffMessages.departmentChanged, (tx, { id, data: { department } }) => learnDepartment(tx, department, id)),
  on(staffMessages.departmentRemoved, (tx, { id, data: { department } }) => forgetDepartment(tx, department, id)),
  on(registerMessages.registrationCreated, async (tx, { data: { registration } }) => {
    if (registration.email) await noteAct(tx, registration.email)
  }),
  on(paymentsMessages.disputeOpened, async (tx, { tenant, data: { event, dispute } }) => {
    const { slug } = await knownEvent(tx, event)
    const link = new URL(`/api/accounts/conventions/${tenant}/manage?next=/e/${slug}/money/refunds`, origin).href
    await mailWhoMayAct(tx, {
      event,
      module: 'payments',
      level: 'admin',
      template: 'accounts.dispute',
      data: { ...dispute, link },
    })
  }),
  ...ACTING.map((domain) => on(personActed(domain), (tx, { data: { email } }) => noteAct(tx, email))),
  onShared(accountsMessages.membershipChanged, async (tx, { tenant, data: { member, joined } }) => {
    if (joined) await noteBelonging(tx, member.user, tenant)
  }),
  onShared(accountsMessages.membershipEnded, (tx, { tenant, data: { user } }) => endBelonging(tx, user, tenant)),
  ownData(holdings),
  ...MODULES.map((module) =>
    onShared(accountsMessages.dataTold(module), (tx, { tenant, data }) =>
      takeAnswer(tx, { secrets, origin }, { ...data, tenant, module }),
    ),
  ),
]
