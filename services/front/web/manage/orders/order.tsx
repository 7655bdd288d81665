import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/register.d.ts'

/** An order as staff see it. */
export type Order = paths['/api/register/orders/{id}']['get']['responses'][200]['content']['application/json']

export const OrderState = ({ state }: Pick<Order, 'state'>) => {
  const { t } = useTranslation()
  const tone = { held: 'warn', confirmed: 'good', expired: 'bad', cancelled: 'bad' }[state]
  return <span className={`badge ${tone}`}>{t(`order.states.${state}`)}</span>
}
