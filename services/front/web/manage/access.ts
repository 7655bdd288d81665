import type { Place } from '../place.ts'

const LEVELS = ['none', 'staff', 'admin', 'superadmin'] as const
type Module = keyof Place['access']

/** Whether somebody has at least this level in a module: what the menus are built by, and the services check. */
export const may = ({ access }: Pick<Place, 'access'>, module: Module, level: (typeof LEVELS)[number]): boolean =>
  LEVELS.indexOf(access[module] ?? 'none') >= LEVELS.indexOf(level)

/** Whether somebody works here in any way. */
export const isStaff = ({ access }: Pick<Place, 'access'>): boolean =>
  Object.values(access).some((level) => level !== 'none')
