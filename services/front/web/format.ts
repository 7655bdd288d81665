import { useTranslation } from 'react-i18next'

/** The reader's language as their country writes it: `en-GB` where the browser says so, else `en`. */
export const useLocale = (): string => {
  const { language } = useTranslation().i18n
  return navigator.languages.find((tag) => tag.startsWith(language)) ?? language
}

/** Dates and money in the reader's language, the event's zone and its currency. */
export const useFormats = (timeZone?: string) => {
  const language = useLocale()
  const digits = (currency: string) =>
    new Intl.NumberFormat(language, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
  return {
    digits,
    /** @param amount in minor units */
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount / 10 ** digits(currency)),
    /** @param at an instant, ISO 8601 */
    instant: (at: string) =>
      new Intl.DateTimeFormat(language, {
        dateStyle: 'medium',
        timeStyle: 'short',
        ...(timeZone && { timeZone }),
      }).format(new Date(at)),
    /** @param at an instant, ISO 8601 or in milliseconds since 1970 */
    time: (at: string | number) =>
      new Intl.DateTimeFormat(language, { timeStyle: 'short', ...(timeZone && { timeZone }) }).format(new Date(at)),
    /** @param day a calendar day without a zone: `2027-06-18` */
    weekday: (day: string) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(new Date(day)),
    /** From one instant until another, with their day: `2 Jul, 14:00 – 18:00`. */
    span: (from: string, until: string) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
        ...(timeZone && { timeZone }),
      }).formatRange(new Date(from), new Date(until)),
    /** The same where the day stands above: `14:00–18:00`, and over midnight `22:00–02:00`. */
    clock: (from: string, until: string) => {
      const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', ...(timeZone && { timeZone }) })
      return `${clock.format(new Date(from))}–${clock.format(new Date(until))}`
    },
    /** The day of an instant. */
    day: (at: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'full', ...(timeZone && { timeZone }) }).format(new Date(at)),
    /** @param from @param to calendar days without a zone: `2027-06-18` */
    days: (from: string, to: string) =>
      new Intl.DateTimeFormat(language, { ...day, timeZone: 'UTC' }).formatRange(new Date(from), new Date(to)),
    number: (value: number) => new Intl.NumberFormat(language).format(value),
  }
}
