import { ShoppingCart } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ButtonLink } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { piecesOf, useCart } from './cart.ts'
import { Goods } from './goods.tsx'
import { useItems } from './items.ts'

/** The shop: what there is, and how much of it is in the cart. */
const Shop = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const items = useItems()
  const { cart, add } = useCart()
  const [added, setAdded] = useState('')
  useTitle(t('shop.title'), event.data?.name)
  if (items.error) return <Failure error={items.error} retry={items.refetch} />
  if (!items.data || !event.data) return <Waiting />
  const { state, currency } = event.data
  const pieces = piecesOf(cart.lines)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('shop.title')}</h1>
        <Link href="/orders">{t('order.mine')}</Link>
      </div>
      {state !== 'open' && <Notice>{t('shop.closed')}</Notice>}
      {items.data.length === 0 && <p className="quiet-text">{t('shop.empty')}</p>}
      <Goods
        items={items.data}
        currency={currency}
        onChosen={(wanted, { name }) => {
          add(wanted)
          setAdded(t('shop.added', { name }))
        }}
      />
      {pieces > 0 && (
        <div className="cart-bar">
          <span role="status">{added}</span>
          <ButtonLink kind="primary" to="/shop/cart">
            <ShoppingCart aria-hidden size={20} />
            {t('shop.toCart', { count: pieces })}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

export default Shop
