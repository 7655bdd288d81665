import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/shop.d.ts'
import { known } from '../known.ts'
import { base, place } from '../place.ts'

export type Item = paths['/api/shop/items']['get']['responses'][200]['content']['application/json']['items'][number]
export type Variant = Item['variants'][number]

/** What can be bought at this event. */
export const useItems = () => {
  const slug = known('shop', 'item')
  return useQuery({
    queryKey: ['shop-items', place.event?.id, slug],
    queryFn: () => data(api.GET('/api/shop/items', { params: { query: { ...(slug && { slug }) } } })),
    select: ({ items }) => items,
  })
}

export const useRules = () =>
  useQuery({ queryKey: ['shop-rules', place.event?.id], queryFn: () => data(api.GET('/api/shop/rules')) })

/** Where an item's picture is; another picture has another address. */
export const pictureOf = ({ id, picture }: Pick<Item, 'id' | 'picture'>): string | undefined =>
  picture === null ? undefined : `${base}/api/shop/items/${id}/picture?${picture}`
