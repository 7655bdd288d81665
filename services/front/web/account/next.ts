const KEY = 'midsummer-next'
/** What waits for a mail waits as long as the mail is good, in milliseconds. */
const GOOD = 3_600_000

/** An address of this host, whatever was asked for: nobody is sent elsewhere after signing in. */
const within = (wanted: string | null): string | undefined => {
  const url = wanted !== null && URL.canParse(wanted, location.origin) ? new URL(wanted, location.origin) : undefined
  return url?.origin === location.origin ? url.href : undefined
}

const asked = (): string | undefined => within(new URLSearchParams(location.search).get('next'))

/** Keeps where somebody wanted to go while a mail is on its way, whose link opens a tab of its own. */
export const keepNext = (): void => {
  const next = asked()
  if (next) localStorage.setItem(KEY, JSON.stringify({ next, until: Date.now() + GOOD }))
}

const kept = (): string | undefined => {
  const { next, until } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
  localStorage.removeItem(KEY)
  return until > Date.now() ? within(next) : undefined
}

/** Where whoever comes to a convention's host wanted to go: a path of it. */
export const nextHere = (): string => {
  const { pathname, search } = new URL(asked() ?? '/', location.origin)
  return pathname + search
}

/** Why somebody who came here could not be signed in, by its code. */
export const problemHere = (): string | null => new URLSearchParams(location.search).get('problem')

/** Goes where whoever has just signed in wanted to go, else to their account. */
export const goOn = (): void => location.assign(asked() ?? kept() ?? '/account')

/** Another page of the way in, which leads on to the same place. */
export const along = (path: string): string => path + location.search
