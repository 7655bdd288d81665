import createClient, { type Middleware } from 'openapi-fetch'
import { base } from '../place.ts'
import type { paths as AccountsPaths } from './accounts.d.ts'
import type { paths as AdminPaths } from './admin.d.ts'
import type { paths as EventPaths } from './event.d.ts'
import type { paths as NotificationsPaths } from './notifications.d.ts'
import type { paths as PaymentsPaths } from './payments.d.ts'
import { Refused, refusalOf } from './problem.ts'
import type { paths as RegisterPaths } from './register.d.ts'
import type { paths as SchedulePaths } from './schedule.d.ts'
import type { paths as ShopPaths } from './shop.d.ts'
import type { paths as StaffPaths } from './staff.d.ts'
import type { paths as VendorsPaths } from './vendors.d.ts'

const refusing: Middleware = {
  onResponse: async ({ response }) => {
    if (response.ok) return
    throw await refusalOf(response)
  },
  onError: ({ error }) => (error instanceof Refused ? error : new Refused({ code: 'OFFLINE', status: 0, title: '' })),
}

type Paths = AccountsPaths &
  AdminPaths &
  EventPaths &
  NotificationsPaths &
  PaymentsPaths &
  RegisterPaths &
  SchedulePaths &
  ShopPaths &
  StaffPaths &
  VendorsPaths

/** Every service, as it describes itself. What it refuses is thrown as `Refused`. */
export const api = createClient<Paths>({ baseUrl: base })
api.use(refusing)

/** The answer of a call. @throws Refused */
export const data = async <Data>(call: Promise<{ data?: Data; response: Response }>): Promise<Data> => {
  const { data: answer, response } = await call
  if (answer === undefined && response.status !== 204) throw await refusalOf(response)
  return answer as Data
}
