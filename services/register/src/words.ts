import { sql } from '@midsummer/database'

/**
 * Whoever is found by what somebody typed. To be read into an array: else the planner, with a limit in sight, walks through
 * everybody by id (measured with 60,000 people: 45 ms instead of 4).
 */
export const found = (event: string, text: string | undefined) => sql.fragment`
  (select id, order_id from register_registration
   where event_id = ${event} and words @@ ${wordsQuery(text ?? '')}::tsquery)`

/**
 * What somebody types to find people, as `register_registration.words` is asked for it: each word begins one of the name or
 * of the address, in whatever case and with or without accents.
 */
const wordsQuery = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`)
    .join(' & ')
