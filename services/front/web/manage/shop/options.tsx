import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { NotFound } from '../../components/not-found.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Options } from '../offers/options.tsx'
import { useAllItems } from './shop.ts'

/** What is asked of each piece of an item. */
export const ItemOptions = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const items = useAllItems()
  const item = items.data?.find((item) => item.id === id)
  if (items.error) return <Failure error={items.error} retry={items.refetch} />
  if (!items.data) return <Waiting />
  if (!item) return <NotFound />
  return (
    <section className="stack" aria-labelledby="options">
      <h2 id="options">{t('manage.offers.optionsOf', { name: item.name })}</h2>
      <Options
        item={item}
        save={(options) => data(api.PATCH('/api/shop/items/{id}', { params: { path: { id } }, body: { options } }))}
      />
    </section>
  )
}
