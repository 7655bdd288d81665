import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { PictureField } from '../../components/picture-field.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { pictureOf } from '../../shop/items.ts'
import { Visibility } from '../offers/visibility.tsx'
import { ItemEditor } from './item-editor.tsx'
import { type Item, useAllItems, useChange, type Variant } from './shop.ts'
import { VariantEditor } from './variant-editor.tsx'

/** What is sold, and what is left of it. */
export const Items = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const items = useAllItems()
  if (items.error) return <Failure error={items.error} retry={items.refetch} />
  if (!items.data || !event.data) return <Waiting />
  const { currency } = event.data
  return (
    <section className="stack" aria-labelledby="items">
      <div className="row apart">
        <h2 id="items">{t('manage.menu.items')}</h2>
        <Ask kind="primary" trigger={t('manage.offers.addItem')} title={t('manage.offers.addItem')}>
          {(close) => <ItemEditor position={items.data.length} onDone={close} />}
        </Ask>
      </div>
      {items.data.length === 0 && <p className="quiet-text">{t('manage.offers.none')}</p>}
      <ul className="stack close">
        {items.data.map((item) => (
          <li key={item.id} className="panel stack close">
            <Row item={item} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Row = ({ item, currency }: { item: Item; currency: string }) => {
  const { t } = useTranslation()
  const { id, name, variants } = item
  const picture = pictureOf(item)
  return (
    <>
      <div className="list-row">
        {picture && <img src={picture} alt="" className="thumbnail" loading="lazy" />}
        <h3>{name}</h3>
        <Visibility of={item} link="/shop?item=" />
        <Ask
          kind="quiet"
          trigger={t('counter.picture')}
          label={t('counter.pictureOf', { name })}
          title={t('counter.pictureOf', { name })}
        >
          {() => <Picture item={item} />}
        </Ask>
        <Link href={`/shop/items/${id}/options`} aria-label={t('manage.offers.optionsOf', { name })}>
          {t('manage.offers.options')}
        </Link>
        <Ask
          kind="quiet"
          trigger={t('manage.offers.editAction')}
          label={t('manage.offers.edit', { name })}
          title={t('manage.offers.edit', { name })}
        >
          {(close) => <ItemEditor item={item} position={item.position} onDone={close} />}
        </Ask>
      </div>
      {variants.length === 0 && <p className="help">{t('counter.noVariants')}</p>}
      <ul className="list" aria-label={t('counter.variantsOf', { name })}>
        {variants.map((variant) => (
          <li key={variant.id}>
            <VariantRow item={item} variant={variant} currency={currency} />
          </li>
        ))}
      </ul>
      <div>
        <Ask
          trigger={t('counter.addVariant')}
          label={t('counter.addVariantTo', { name })}
          title={t('counter.addVariantTo', { name })}
        >
          {(close) => <VariantEditor item={item} currency={currency} position={variants.length} onDone={close} />}
        </Ask>
      </div>
    </>
  )
}

const VariantRow = ({ item, variant, currency }: { item: Item; variant: Variant; currency: string }) => {
  const { t } = useTranslation()
  const { money, number } = useFormats()
  const { name, price, capacity, taken, closed, position } = variant
  const counts = { taken: number(taken), capacity: number(capacity ?? 0) }
  const title = t('manage.offers.edit', { name: `${item.name}, ${name}` })
  return (
    <div className="list-row">
      <span className="list-name">{name}</span>
      <span className="numbers">{price === 0 ? t('event.free') : money(price, currency)}</span>
      <span className="quiet-text">
        {t(capacity === null ? 'manage.offers.taken' : 'manage.offers.takenOf', counts)}
      </span>
      {closed && <span className="badge warn">{t('counter.notSold')}</span>}
      <Ask kind="quiet" trigger={t('manage.offers.editAction')} label={title} title={title}>
        {(close) => (
          <VariantEditor item={item} variant={variant} currency={currency} position={position} onDone={close} />
        )}
      </Ask>
    </div>
  )
}

const Picture = ({ item }: { item: Item }) => {
  const { t } = useTranslation()
  const change = useChange((picture: string | null) =>
    data(api.PUT('/api/shop/items/{id}/picture', { params: { path: { id: item.id } }, body: { picture } })),
  )
  return (
    <>
      <PictureField
        label={t('counter.picture')}
        help={t('counter.pictureHelp')}
        value={pictureOf(item) ?? null}
        onChange={change.mutate}
        most={{ width: 640, height: 640 }}
        type="image/jpeg"
      />
      {change.error && <Failure error={change.error} />}
    </>
  )
}
