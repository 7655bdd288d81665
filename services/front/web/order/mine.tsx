import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { usePaged } from '../api/paged.ts'
import { Refused } from '../api/problem.ts'
import { More } from '../components/more.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { signedIn, signInAddress } from '../session.ts'
import type { Order } from './order.ts'
import { OrderState } from './state.tsx'

/** What somebody has ordered here: whoever is signed in needs no link of a mail. */
const Mine = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('order.mine'), event.data?.name)
  return (
    <div className="stack">
      <h1>{t('order.mine')}</h1>
      {signedIn ? (
        <>
          <Orders domain="register" />
          <Orders domain="shop" />
        </>
      ) : (
        <p>
          {t('order.mineSignIn')} <a href={signInAddress()}>{t('account.signIn')}</a>
        </p>
      )}
    </div>
  )
}

interface Page {
  orders: { id: string; createdAt: string; total: number; currency: string; state: Order['state'] }[]
  next: string | null
}

const KINDS = {
  register: { path: '/orders', title: 'order.registrations' },
  shop: { path: '/shop/orders', title: 'shop.title' },
} as const

const Orders = ({ domain }: { domain: keyof typeof KINDS }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const { path, title } = KINDS[domain]
  const found = usePaged<Page>(['orders-mine', domain], (cursor) =>
    data(api.GET(`/api/${domain}/orders/mine`, { params: { query: { limit: 50, ...cursor } } })),
  )
  // A convention may do without this.
  if (found.error instanceof Refused && found.error.problem.status === 404) return null
  const orders = found.data?.pages.flatMap(({ orders }) => orders)
  return (
    <section className="stack close" aria-labelledby={domain}>
      <h2 id={domain}>{t(title)}</h2>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {orders?.length === 0 && <p className="quiet-text">{t('order.mineNone')}</p>}
      {orders && orders.length > 0 && (
        <ul className="list" aria-labelledby={domain}>
          {orders.map(({ id, createdAt, total, currency, state }) => (
            <li key={id}>
              <Link href={`${path}/${id}`} className="list-link">
                <span className="list-name">{instant(createdAt)}</span>
                <span className="quiet-text">{total === 0 ? t('event.free') : money(total, currency)}</span>
                <OrderState state={state} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <More of={found} />
    </section>
  )
}

export default Mine
