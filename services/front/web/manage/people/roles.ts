import { ROLE_NAMES } from '@midsummer/access'
import { RIGHTS } from '@midsummer/contracts'
import { useTranslation } from 'react-i18next'
import type { Option } from '../../components/fields.tsx'
import { place } from '../../place.ts'
import { useEvents } from '../events/events.ts'

/** The roles of an event, and the finer rights beside them. */
const GIVEN = [...ROLE_NAMES, ...RIGHTS] as const

/** What can be given, with names that people read. */
export const useGiven = (): { options: Option[]; nameOf: (role: string) => string } => {
  const { t } = useTranslation()
  const options = GIVEN.map((id) => ({ id, name: t(`people.roles.${id}`) }))
  return { options, nameOf: (role) => options.find(({ id }) => id === role)?.name ?? role }
}

/** Where roles hold: in every event. */
export const EVERYWHERE = 'everywhere'

/** The events that something can hold in, from here: of an event's pages that event, else any, or all of them. */
export const useScopes = (): Option[] => {
  const { t } = useTranslation()
  const events = useEvents().data ?? []
  const here = events.filter(({ id }) => !place.event || id === place.event.id).map(({ id, name }) => ({ id, name }))
  return place.event ? here : [{ id: EVERYWHERE, name: t('people.everyEvent') }, ...here]
}

/** An event as the interface names it; null for every one. */
export const eventOf = (scope: string): string | null => (scope === EVERYWHERE ? null : scope)
