import { counting } from '@midsummer/database'

/** What is counted besides orders and messages: pieces. */
export const count = counting({ piece: ['handed'] })
