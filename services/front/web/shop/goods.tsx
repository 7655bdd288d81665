import { useTranslation } from 'react-i18next'
import { Ask } from '../components/dialog.tsx'
import { useAvailability } from '../event/availability.ts'
import { useFormats } from '../format.ts'
import type { Wanted } from './cart.ts'
import { Choose } from './choose.tsx'
import { type Item, pictureOf } from './items.ts'

/** What is sold: a picture, a price, and the way to choose. */
export const Goods = ({
  items,
  currency,
  onChosen,
}: {
  items: readonly Item[]
  currency: string
  onChosen: (wanted: Omit<Wanted, 'key'>, item: Item) => void
}) => (
  <ul className="goods">
    {items.map((item) => (
      <li key={item.id} className="good-item">
        <Good item={item} currency={currency} onChosen={(wanted) => onChosen(wanted, item)} />
      </li>
    ))}
  </ul>
)

const Good = ({
  item,
  currency,
  onChosen,
}: {
  item: Item
  currency: string
  onChosen: (wanted: Omit<Wanted, 'key'>) => void
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const availability = useAvailability('pieces')
  const { name, description, variants, opensAt, closesAt } = item
  const prices = variants.map(({ price }) => price)
  const [least, most] = [Math.min(...prices), Math.max(...prices)]
  const price = least === 0 ? t('event.free') : money(least, currency)
  const there = variants.some(({ onSale, left }) => onSale && left !== 0)
  const lefts = variants.map(({ left }) => left)
  const left = lefts.includes(null) ? null : lefts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const picture = pictureOf(item)
  return (
    <>
      {picture && <img src={picture} alt="" className="good-picture" loading="lazy" />}
      <div className="good-text">
        <h2>{name}</h2>
        <p className="good-price">{least === most ? price : t('shop.from', { price })}</p>
        {description && <p className="quiet-text">{description}</p>}
        <p className="help">
          {availability({ onSale: variants.some(({ onSale }) => onSale), left, opensAt, closesAt })}
        </p>
      </div>
      {there && (
        <Ask trigger={t('shop.choose')} label={t('shop.chooseOf', { name })} title={name}>
          {(close) => (
            <Choose
              item={item}
              currency={currency}
              onChosen={(wanted) => {
                onChosen(wanted)
                close()
              }}
            />
          )}
        </Ask>
      )}
    </>
  )
}
