import { counting } from '@midsummer/database'

/** What is counted besides messages. */
export const count = counting({
  offer: ['made', 'lapsed'],
  rating: ['given', 'abstained'],
})
