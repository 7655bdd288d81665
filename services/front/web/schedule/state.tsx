import { useTranslation } from 'react-i18next'

export const STATES = ['submitted', 'accepted', 'waitlisted', 'confirmed', 'placed', 'rejected', 'archived'] as const
export type State = (typeof STATES)[number]

const TONES: Partial<Record<State, string>> = {
  confirmed: 'good',
  placed: 'good',
  accepted: 'warn',
  waitlisted: 'warn',
  rejected: 'bad',
}

export const PanelState = ({ state }: { state: State }) => {
  const { t } = useTranslation()
  return <span className={`badge ${TONES[state] ?? ''}`}>{t(`schedule.states.${state}`)}</span>
}
