import { type Answers, type Definition, optionsChosen, tidyAnswers } from '@midsummer/forms'
import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/register.d.ts'
import { useEvent, useLevels } from '../event/event.ts'
import { useForm } from '../forms/form.ts'
import { known } from '../known.ts'
import { place } from '../place.ts'
import type { Person } from './draft.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Level = Answer<'/api/register/levels'>['levels'][number]
export type Item = Answer<'/api/register/items'>['items'][number]

/** What can be had at this event now, and what is asked for it. */
export interface Offer {
  levels: readonly Level[]
  items: readonly Item[]
  form: { version: number; definition: Definition } | null
  currency: string
}

export const useRules = () =>
  useQuery({ queryKey: ['rules', place.event?.id], queryFn: () => data(api.GET('/api/register/rules')) })

export const useOffer = () => {
  const event = useEvent()
  const levels = useLevels()
  const form = useForm('register', 'registration')
  const [slug, level] = [known('register', 'item'), known('register', 'level')]
  const items = useQuery({
    queryKey: ['items', place.event?.id, slug, level],
    queryFn: () =>
      data(api.GET('/api/register/items', { params: { query: { ...(slug && { slug }), ...(level && { level }) } } })),
    select: ({ items }) => items,
  })
  const all = [event, levels, items, form]
  const offer: Offer | undefined =
    event.data && levels.data && items.data && form.data !== undefined
      ? { levels: levels.data, items: items.data, form: form.data, currency: event.data.currency }
      : undefined
  return {
    offer,
    error: all.find(({ error }) => error)?.error,
    refetch: () => Promise.all(all.map(({ refetch }) => refetch())),
  }
}

/** A line of what will be owed; amounts in minor units. */
export interface Line {
  name: string
  quantity: number
  amount: number
}

/** How many pieces a person takes: those that they want, and one that comes with the level. */
export const piecesOf = (person: Person, item: Item, level: Level | undefined): number =>
  Math.max(item.alone ? (person.items[item.id]?.quantity ?? 0) : 0, level?.includes.includes(item.id) ? 1 : 0)

/** What a person's choice costs, as the page reckons it; the server has the last word. */
export const priceOf = (person: Person, { levels, items, form }: Offer, locale: string): Line[] => {
  const level = levels.find(({ id }) => id === person.level)
  if (!level) return []
  const chosen = (definition: Definition, answers: Answers, times: number): Line[] =>
    optionsChosen(definition, tidyAnswers(definition, answers), locale)
      .filter(({ unitAmount }) => unitAmount > 0)
      .map(({ name, quantity, unitAmount }) => ({
        name,
        quantity: quantity * times,
        amount: quantity * times * unitAmount,
      }))
  return [
    { name: level.name, quantity: 1, amount: level.price },
    ...(form ? chosen(form.definition, person.answers, 1) : []),
    ...items.flatMap((item): Line[] => {
      const included = level.includes.includes(item.id) ? 1 : 0
      const { options = {} } = person.items[item.id] ?? {}
      const pieces = piecesOf(person, item, level)
      if (pieces === 0) return []
      return [
        { name: item.name, quantity: pieces, amount: (pieces - included) * item.price },
        ...(item.options ? chosen(item.options, options, pieces) : []),
      ]
    }),
  ]
}

export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)
