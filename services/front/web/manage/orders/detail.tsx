import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Account } from '../../order/account.tsx'
import { useLineName } from '../../order/lines.ts'
import { OrderState } from '../../order/state.tsx'
import { may } from '../access.ts'
import { TakeCash } from '../money/take-cash.tsx'
import { AddLine, MailAgain } from './actions.tsx'
import { Attempts } from './attempts.tsx'
import { Entries } from './entries.tsx'
import type { Order } from './order.ts'
import { Refund } from './refund.tsx'

/** An order as staff see it: every line that was ever added, and all money that moved. */
const Detail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money } = useFormats()
  const standing = useStanding().data
  const order = useQuery({
    queryKey: ['staff-order', id],
    // Money is told of by payments, a moment after it was taken.
    refetchInterval: 5_000,
    queryFn: () => data(api.GET('/api/register/orders/{id}', { params: { path: { id } } })),
  })
  useTitle(order.data?.email, event.data?.name)
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { email, state, currency, returning } = order.data
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{email}</h1>
        <OrderState state={state} />
      </div>
      <div className="row">
        {standing && may(standing, 'register', 'admin') && <AddLine order={order.data} onDone={order.refetch} />}
        {(state === 'held' || state === 'confirmed') && <MailAgain order={order.data} />}
        {standing?.rights.includes('refund') && (
          <Refund
            key={order.data.balance}
            order={order.data}
            beyond
            send={(headers, refund) =>
              data(
                api.POST('/api/register/orders/{id}/refunds', {
                  params: { path: { id } },
                  body: { ...refund, line: t('manage.orders.refundLine') },
                  headers,
                }),
              )
            }
            onDone={order.refetch}
          />
        )}
        {standing && may(standing, 'payments', 'staff') && (
          <TakeCash domain="register" key={order.data.paid} order={order.data} onDone={order.refetch} />
        )}
      </div>
      {returning > 0 && <Notice>{t('manage.orders.returning', { amount: money(returning, currency) })}</Notice>}
      <div className="columns">
        <People order={order.data} />
        <div className="stack">
          <Entries order={order.data} />
          {standing && may(standing, 'payments', 'staff') && <Attempts order={id} />}
        </div>
      </div>
    </div>
  )
}

/** Everybody of the order with their own lines, and below them what is for all of it. */
const People = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const linesOf = (id: string | null) => order.dues.filter(({ partId }) => partId === id)
  const whole = linesOf(null)
  return (
    <section className="stack close" aria-labelledby="people">
      <h2 id="people">{t('manage.orders.people')}</h2>
      <ul className="stack close">
        {order.people.map((person) => (
          <li key={person.id} className="panel stack close">
            <div className="row apart">
              <Link href={`/registrations/${person.id}`} className="list-name">
                {person.name}
              </Link>
              <span className="badge">{person.checkedInAt ? t('desk.here') : t(`order.people.${person.state}`)}</span>
            </div>
            <Lines label={t('manage.orders.lineOf', { name: person.name })} dues={linesOf(person.id)} order={order} />
          </li>
        ))}
        {whole.length > 0 && (
          <li className="panel stack close">
            <h3>{t('manage.orders.whole')}</h3>
            <Lines label={t('manage.orders.whole')} dues={whole} order={order} />
          </li>
        )}
      </ul>
      <Account order={order} />
    </section>
  )
}

const Lines = ({ label, dues, order: { currency } }: { label: string; dues: Order['dues']; order: Order }) => {
  const { money } = useFormats()
  const nameOf = useLineName()
  return (
    <ul aria-label={label}>
      {dues.map(({ id, kind, name, quantity, unitAmount, reason }) => (
        <li key={id} className="bill-line">
          <span>
            {quantity > 1 ? `${quantity} × ${nameOf({ kind, name })}` : nameOf({ kind, name })}
            {reason && <span className="help"> · {reason}</span>}
          </span>
          <span className="numbers">{money(quantity * unitAmount, currency)}</span>
        </li>
      ))}
    </ul>
  )
}

export default Detail
