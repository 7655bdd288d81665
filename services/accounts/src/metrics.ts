import { counting } from '@midsummer/database'

/** How people sign in; `platform` is a convention's host that stands on a sign-in there. */
export const count = counting({
  session: ['password', 'link', 'passkey', 'outside', 'platform'],
})
