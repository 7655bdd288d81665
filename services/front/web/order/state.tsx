import { useTranslation } from 'react-i18next'

const TONES = { held: 'warn', confirmed: 'good', expired: 'bad', cancelled: 'bad' }

/** How an order stands. */
export const OrderState = ({ state }: { state: keyof typeof TONES }) => {
  const { t } = useTranslation()
  return <span className={`badge ${TONES[state]}`}>{t(`order.states.${state}`)}</span>
}
