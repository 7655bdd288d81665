import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Address } from '../components/address.tsx'
import { Button, ButtonLink } from '../components/button.tsx'
import { Count } from '../components/fields.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Step } from '../components/step.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { rememberOrder } from '../order/code.ts'
import { signedIn } from '../session.ts'
import { type CartLine, linesOf, totalOf, useCart, wantedOf } from './cart.ts'
import { useItems, useRules } from './items.ts'

/** The cart: what is in it, whose it is, and the way to pay. */
const CartPage = () => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const event = useEvent()
  const items = useItems()
  const rules = useRules()
  const { cart, change, count, empty } = useCart()
  useTitle(t('shop.cart'), event.data?.name)

  const order = useMutation({
    mutationFn: async (lines: readonly CartLine[]) => {
      const body = { ...wantedOf(lines, i18n.language), ...(!signedIn && cart.proof !== null && { proof: cart.proof }) }
      const text = JSON.stringify(body)
      const key = cart.attempt?.body === text ? cart.attempt.key : crypto.randomUUID()
      change({ attempt: { key, body: text } })
      const placed = await data(api.POST('/api/shop/orders', { body, headers: { 'idempotency-key': key } }))
      const { id, code } = placed
      rememberOrder(id, code)
      empty()
      if (placed.balance <= 0) return go(`/shop/orders/${id}#${code}`)
      // The order stands, whatever comes of the payment: its own page can try again.
      const opened = await data(
        api.POST('/api/shop/orders/{id}/checkout', { params: { path: { id } }, body: { code } }),
      ).catch(() => undefined)
      return opened ? location.assign(opened.url) : go(`/shop/orders/${id}#${code}`)
    },
    onError: (error) => {
      if (!(error instanceof Refused)) return
      if (error.problem.status >= 400) change({ attempt: null })
      if (error.problem.code === 'PROOF_MISSING') change({ proof: null, asked: null })
      void queries.invalidateQueries()
    },
  })

  const error = items.error ?? rules.error
  if (error) return <Failure error={error} retry={items.refetch} />
  if (!items.data || !event.data || !rules.data) return <Waiting />
  const { currency } = event.data
  const lines = linesOf(cart.lines, items.data, i18n.language)
  const total = totalOf(lines)
  const proven = signedIn || cart.proof !== null
  if (lines.length === 0 && !order.isPending) {
    return (
      <div className="stack">
        <h1>{t('shop.cart')}</h1>
        <p>{t('shop.cartEmpty')}</p>
        <p>
          <ButtonLink to="/shop">{t('shop.toShop')}</ButtonLink>
        </p>
      </div>
    )
  }
  return (
    <div className="stack">
      <h1>{t('shop.cart')}</h1>
      <ul className="bill" aria-label={t('shop.cart')}>
        {lines.map((line, index) => (
          <li key={line.key}>
            <Line line={line} currency={currency} error={faultOf(order.error, index)} onCount={count} />
          </li>
        ))}
        <li className="bill-line bill-total">
          <span>{t('register.total')}</span>
          <span className="numbers">{money(total, currency)}</span>
        </li>
      </ul>
      <p>
        <ButtonLink to="/shop" kind="quiet">
          {t('shop.more')}
        </ButtonLink>
      </p>
      <Step number={1} title={t('register.steps.email')} state={proven ? 'done' : 'open'}>
        <Address domain="shop" proving={cart} change={change} session={signedIn} />
      </Step>
      <Step number={2} title={t('register.steps.summary')} state={proven ? 'open' : 'later'}>
        {proven && (
          <div className="stack close">
            {order.error && <Failure error={order.error} />}
            <div>
              <Button kind="primary" isPending={order.isPending} onPress={() => order.mutate(lines)}>
                {total > 0 ? t('register.orderAndPay', { amount: money(total, currency) }) : t('shop.orderFree')}
              </Button>
            </div>
            {total > 0 && (
              <p className="help">
                {t('register.payElsewhere')} {t('shop.held', { minutes: rules.data.holdMinutes })}
              </p>
            )}
          </div>
        )}
      </Step>
    </div>
  )
}

/** What the server found in a line of the cart. */
const faultOf = (error: unknown, index: number): string | undefined =>
  error instanceof Refused
    ? error.problem.errors?.find(({ at }) => at.startsWith(`body/lines/${index}/`))?.message
    : undefined

const Line = ({
  line: { key, name, chosen, quantity, amount, item, of },
  currency,
  error,
  onCount,
}: {
  line: CartLine
  currency: string
  error: string | undefined
  onCount: (key: string, quantity: number) => void
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return (
    <div className="cart-line">
      <div>
        <p className="card-name">{name}</p>
        {chosen.length > 0 && <p className="help">{chosen.join(' · ')}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
      <Count
        label={name}
        value={quantity}
        most={Math.min(item.most, of.left ?? item.most)}
        onChange={(quantity) => onCount(key, quantity)}
      />
      <span className="numbers">{amount === 0 ? t('event.free') : money(amount, currency)}</span>
      <Button kind="quiet" aria-label={t('shop.removeOf', { name })} onPress={() => onCount(key, 0)}>
        {t('remove')}
      </Button>
    </div>
  )
}

export default CartPage
