import { type Context, LEVELS, type Level, MODULES, type Module } from '@midsummer/contracts'

/** The scope of who runs the platform: its conventions, not what is in them. */
export const OPERATOR = 'platform:operator'
/** The scope of who owns a convention: everything in every module. */
export const OWNER = 'tenant:owner'

/** Every scope that an API token can have: `register:staff`, `event:admin`, … */
export const SCOPES: readonly string[] = [
  OPERATOR,
  OWNER,
  ...MODULES.flatMap((module) => LEVELS.slice(1).map((level) => `${module}:${level}`)),
]

/** What scopes answer in each module. Scopes that this version does not know give nothing. */
export const answers = (scopes: readonly string[]): Partial<Record<Module, Level>> =>
  Object.fromEntries(
    MODULES.map((module) => [
      module,
      scopes.includes(OWNER)
        ? 'superadmin'
        : (LEVELS.findLast((level) => scopes.includes(`${module}:${level}`)) ?? 'none'),
    ]),
  )

/** Whether a context's actor has at least this level in a module. */
export const allows = ({ access }: Pick<Context, 'access'>, module: Module, level: Level): boolean =>
  LEVELS.indexOf(access[module] ?? 'none') >= LEVELS.indexOf(level)
