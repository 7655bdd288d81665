import { allows } from '@midsummer/access'
import type { Level, Module } from '@midsummer/contracts'
import type { Place } from '../place.ts'

/** Whether somebody has at least this level in a module: what the menus are built by, and the services check. */
export const may = (place: Pick<Place, 'access'>, module: Module, level: Level): boolean => allows(place, module, level)

/** Whether somebody works here in any way. */
export const isStaff = ({ access }: Pick<Place, 'access'>): boolean =>
  Object.values(access).some((level) => level !== 'none')
