import { type Context, LEVELS, type Level, MODULES, type Module, type Right } from '@midsummer/contracts'
import { type Answer, type Facts, resolve } from './resolve.ts'

export { type Answer, type Department, type Facts, type Reason, resolve } from './resolve.ts'
export { OPERATOR, OWNER, ROLE_NAMES, ROLES, type Role, SCOPES } from './words.ts'

/** What a context says of an answer. */
export const said = ({ modules, rights }: Answer): Required<Pick<Context, 'access' | 'rights'>> => ({
  access: Object.fromEntries(modules.map(({ module, level }) => [module, level])),
  rights: rights.map(({ right }) => right),
})

/** Whether an answer gives more than everybody has. */
export const isMore = ({ modules, rights }: Answer): boolean =>
  rights.length > 0 || modules.some(({ level }) => level !== 'none')

/** Whether a context's actor has at least this level in a module. */
export const allows = ({ access }: Pick<Context, 'access'>, module: Module, level: Level): boolean =>
  LEVELS.indexOf(access[module] ?? 'none') >= LEVELS.indexOf(level)

/** Whether a context's actor has this right. */
export const hasRight = ({ rights = [] }: Pick<Context, 'rights'>, right: Right): boolean => rights.includes(right)

/** Whether a context's actor has all that these facts would give to somebody: nobody gives what they do not have. */
export const holds = (context: Pick<Context, 'access' | 'rights'>, given: Facts): boolean => {
  const { access, rights } = said(resolve(given))
  return (
    MODULES.every((module) => allows(context, module, access[module] ?? 'none')) &&
    rights.every((right) => hasRight(context, right))
  )
}
