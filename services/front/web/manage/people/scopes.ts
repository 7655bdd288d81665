import { OWNER } from '@midsummer/access'
import { LEVELS, MODULES, type Module, RIGHTS } from '@midsummer/contracts'
import { useTranslation } from 'react-i18next'
import type { Option } from '../../components/fields.tsx'

const GIVEN_LEVELS = LEVELS.filter((level) => level !== 'none')

/** What a device may have: to work in a module. */
export const DEVICE_SCOPES = MODULES.map((module) => `${module}:staff` as const)

/** The module of a scope: `register:staff`. */
export const moduleOf = (scope: string): string => scope.replace(/:.*/, '')

/** The names of modules. */
export const useModules = () => {
  const { t } = useTranslation()
  const isModule = (name: string): name is Module => MODULES.some((module) => module === name)
  return (module: string): string => (isModule(module) ? t(`modules.${module}`) : module)
}

/** Every scope that a token of the convention can have. */
export const useTokenScopes = (): Option[] => {
  const { t } = useTranslation()
  return [
    { id: OWNER, name: t('people.tokens.everything') },
    ...MODULES.flatMap((module) =>
      GIVEN_LEVELS.map((level) => ({
        id: `${module}:${level}`,
        name: `${t(`modules.${module}`)}: ${t(`people.levels.${level}`)}`,
      })),
    ),
    ...RIGHTS.map((right) => ({ id: `right:${right}`, name: t(`people.roles.${right}`) })),
  ]
}
