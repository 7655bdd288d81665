import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../api/client.ts'
import { usePages } from '../api/pages.ts'
import { ButtonLink } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { OrderState } from '../order/state.tsx'
import { signedIn, signInAddress } from '../session.ts'

/** What somebody has ordered in the shop: whoever is signed in needs no link of a mail. */
const Mine = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('shop.mine'), event.data?.name)
  return (
    <div className="stack">
      <h1>{t('shop.mine')}</h1>
      {signedIn ? (
        <Orders />
      ) : (
        <p>
          {t('shop.mineSignIn')} <a href={signInAddress()}>{t('account.signIn')}</a>
        </p>
      )}
      <p>
        <ButtonLink to="/shop" kind="quiet">
          {t('shop.toShop')}
        </ButtonLink>
      </p>
    </div>
  )
}

const Orders = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const found = usePages(['shop-orders-mine'], (cursor) =>
    data(api.GET('/api/shop/orders/mine', { params: { query: { limit: 50, ...cursor } } })),
  )
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  const orders = found.data.pages.flatMap(({ orders }) => orders)
  if (orders.length === 0) return <p className="quiet-text">{t('shop.mineNone')}</p>
  return (
    <>
      <ul className="list" aria-label={t('shop.mine')}>
        {orders.map(({ id, createdAt, total, currency, state, waiting }) => (
          <li key={id}>
            <Link href={`/shop/orders/${id}`} className="list-link">
              <span className="list-name">{instant(createdAt)}</span>
              <span className="quiet-text">
                {[
                  total === 0 ? t('event.free') : money(total, currency),
                  state === 'confirmed' && waiting > 0 && t('shop.waiting', { pieces: waiting }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <OrderState state={state} />
            </Link>
          </li>
        ))}
      </ul>
      <More of={found} />
    </>
  )
}

export default Mine
