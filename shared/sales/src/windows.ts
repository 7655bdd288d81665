import { closed, instant, orNull } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { windowBackwards } from './errors.ts'

/** When something is on sale, and whether its organisers have closed it by hand. */
export const Window = Type.Object({
  opensAt: orNull(instant),
  closesAt: orNull(instant),
  visibility: Type.Enum(['public', 'hidden', 'closed']),
})
export type Window = Type.Static<typeof Window>

/** Whether it can be had at an instant (milliseconds since 1970). Hidden is for who knows of it. */
export const onSale = ({ opensAt, closesAt, visibility }: Window, now: number): boolean =>
  visibility !== 'closed' &&
  (opensAt === null || Date.parse(opensAt) <= now) &&
  (closesAt === null || now < Date.parse(closesAt))

const slug = Type.String({ maxLength: 100, description: 'of a hidden one, which the list then has too' })

/** What a list for everybody may be asked. */
export const Known = Type.Object({ slug: Type.Optional(slug) }, closed)

/** Whether a list for everybody has something: what is hidden, for who knows its slug. */
export const listed =
  (known: string | undefined) =>
  ({ visibility, slug }: Pick<Window, 'visibility'> & { slug: string }): boolean =>
    visibility === 'public' || (visibility === 'hidden' && slug === known)

/** @throws windowBackwards */
export const checkWindow = ({ opensAt, closesAt }: Pick<Window, 'opensAt' | 'closesAt'>): void => {
  if (opensAt !== null && closesAt !== null && Date.parse(closesAt) <= Date.parse(opensAt)) {
    throw windowBackwards({ errors: [{ at: 'body/closesAt', message: 'must be later than opensAt' }] })
  }
}
