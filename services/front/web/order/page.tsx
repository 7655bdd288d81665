import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { ButtonLink } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { Lines } from '../register/summary.tsx'
import { signedIn } from '../session.ts'
import { Account } from './account.tsx'
import { useOrderCode } from './code.ts'
import { useLineName } from './lines.ts'
import { Locked } from './locked.tsx'
import { useOrder } from './order.ts'
import { Checking, Pay } from './pay.tsx'
import { usePayment } from './payment.ts'
import { Person } from './person.tsx'
import { OrderState } from './state.tsx'

const Order = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const code = useOrderCode(id)
  useTitle(t('order.title'), event.data?.name)
  if (code === null && !signedIn) return <Locked title={t('order.title')} />
  return <Opened id={id} own={code === null ? {} : { code }} />
}

/** @param own what opens the order: its code, or nothing for whoever is signed in */
const Opened = ({ id, own }: { id: string; own: { code?: string } }) => {
  const { t } = useTranslation()
  const payment = usePayment()
  const nameOf = useLineName()
  const order = useOrder(id, own, payment.waiting)
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { code, state, balance, paid, email, people, currency, lines } = order.data
  const unsettled = payment.waiting && balance > 0 && state !== 'expired' && state !== 'cancelled'
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('order.title')}</h1>
        <OrderState state={state} />
      </div>
      {unsettled && <Checking slow={payment.slow} />}
      {payment.state === 'declined' && balance > 0 && <Notice tone="bad" title={t('order.declined')} />}
      {state === 'confirmed' && balance <= 0 && (
        <Notice tone="good" title={t('order.welcome')}>
          <p>{t('order.welcomeText', { email })}</p>
        </Notice>
      )}
      {state === 'expired' && <Over text={t(paid > 0 ? 'order.tooLate' : 'order.expired')} />}
      {state === 'cancelled' && <Over text={t('order.cancelled')} />}
      {!unsettled && balance > 0 && (state === 'held' || state === 'confirmed') && (
        <Pay
          order={order.data}
          checkout={() =>
            data(api.POST('/api/register/orders/{id}/checkout', { params: { path: { id } }, body: { code } }))
          }
          words={{ timeLeft: t('order.timeLeft'), timeOver: t('order.timeOver') }}
        />
      )}
      <ul className="stack">
        {people.map((person) => (
          <li key={person.id}>
            <Person person={person} order={order.data} code={code} onChange={order.refetch} />
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <Lines
          lines={lines.map((line) => ({ ...line, name: nameOf(line), amount: line.quantity * line.unitAmount }))}
          currency={currency}
        />
      )}
      <Account order={order.data} />
    </div>
  )
}

const Over = ({ text }: { text: string }) => {
  const { t } = useTranslation()
  return (
    <Notice tone="warn" title={text}>
      <ButtonLink to="/register" kind="quiet">
        {t('order.anew')}
      </ButtonLink>
    </Notice>
  )
}

export default Order
