import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Editor } from './editor.tsx'
import { type Item, type Kind, type Level, useAllItems, useAllLevels } from './offers.ts'
import { Visibility } from './visibility.tsx'

/** Levels, or items: what there is, and what is left of it. */
const Offers = ({ kind }: { kind: Kind }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const levels = useAllLevels()
  const items = useAllItems()
  const title = t(kind === 'levels' ? 'manage.offers.levelsTitle' : 'manage.offers.itemsTitle')
  useTitle(title, event.data?.name)
  const error = levels.error ?? items.error ?? event.error
  if (error) return <Failure error={error} />
  if (!levels.data || !items.data || !event.data) return <Waiting />
  const { currency } = event.data
  const all: readonly (Level | Item)[] = kind === 'levels' ? levels.data : items.data
  const add = t(kind === 'levels' ? 'manage.offers.addLevel' : 'manage.offers.addItem')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{title}</h1>
        <Ask kind="primary" trigger={add} title={add}>
          {(close) => (
            <Editor kind={kind} currency={currency} items={items.data} position={all.length} onDone={close} />
          )}
        </Ask>
      </div>
      {all.length === 0 && <p className="quiet-text">{t('manage.offers.none')}</p>}
      <ul className="list">
        {all.map((offer) => (
          <li key={offer.id}>
            <Row kind={kind} offer={offer} currency={currency} items={items.data} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Row = ({
  kind,
  offer,
  currency,
  items,
}: {
  kind: Kind
  offer: Level | Item
  currency: string
  items: readonly Item[]
}) => {
  const { t } = useTranslation()
  const { money, number } = useFormats()
  const { name, price, taken, capacity } = offer
  const counts = { taken: number(taken), capacity: number(capacity ?? 0) }
  return (
    <div className="list-row">
      <span className="list-name">{name}</span>
      <span className="numbers">{price === 0 ? t('event.free') : money(price, currency)}</span>
      <span className="quiet-text">
        {t(capacity === null ? 'manage.offers.taken' : 'manage.offers.takenOf', counts)}
      </span>
      <Visibility of={offer} link={kind === 'levels' ? '/register?level=' : '/register?item='} />
      {kind === 'items' && (
        <Link href={`/items/${offer.id}/options`} aria-label={t('manage.offers.optionsOf', { name })}>
          {t('manage.offers.options')}
        </Link>
      )}
      <Ask
        kind="quiet"
        trigger={t('manage.offers.editAction')}
        label={t('manage.offers.edit', { name })}
        title={t('manage.offers.edit', { name })}
      >
        {(close) => <Editor kind={kind} offer={offer} currency={currency} items={items} onDone={close} />}
      </Ask>
    </div>
  )
}

export default Offers
