import { LEVELS, type Level, MODULES, type Module, RIGHTS } from '@midsummer/contracts'

/** The scope of who runs the platform: its conventions, not what is in them. */
export const OPERATOR = 'platform:operator'
/** The scope of who owns a convention: everything in every module. */
export const OWNER = 'tenant:owner'

/** Every scope that an API token can have: `register:staff`, `event:admin`, `right:refund`, … */
export const SCOPES: readonly string[] = [
  OPERATOR,
  OWNER,
  ...MODULES.flatMap((module) => LEVELS.slice(1).map((level) => `${module}:${level}`)),
  ...RIGHTS.map((right) => `right:${right}`),
]

/** The roles of an event, and what each holds; the finer rights are given beside them. */
export const ROLES = {
  admin_event: { accounts: 'admin', event: 'admin', payments: 'admin', notifications: 'admin' },
  admin_registrar: { accounts: 'staff', register: 'admin', payments: 'staff', notifications: 'staff' },
  admin_vendors: { vendors: 'admin', payments: 'staff' },
  admin_schedule: { schedule: 'admin' },
  admin_shop: { shop: 'admin', payments: 'staff' },
  admin_staff: { accounts: 'staff', staff: 'admin' },
} as const satisfies Readonly<Record<string, Partial<Record<Module, Level>>>>
export type Role = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES).filter((name): name is Role => name in ROLES)
