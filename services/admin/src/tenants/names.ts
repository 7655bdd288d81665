import { nameMalformed, nameReserved, nameTooLong } from '../errors.ts'

/** Hosts and schemas that are the platform's, now or one day. */
const RESERVED = new Set(
  'account accounts admin api app assets auth cdn docs ext ftp help id login mail manage midsummer news ns o platform postgres public register root smtp static status support test www'.split(
    ' ',
  ),
)
const SLUG = /^[a-z](-?[a-z0-9])+$/

/** The longest name whose schema still has at most 40 characters. */
const LONGEST = 38

/** The end of the host where a convention is managed: one label, so that one certificate covers all. */
export const MANAGE = '-manage'

/**
 * The slug of a new convention. Another case is no other name.
 * @throws nameTooLong, nameMalformed, nameReserved
 */
export const slugOf = (name: string): string => {
  const slug = name.trim().toLowerCase()
  const errors = [{ at: 'body/slug', message: name.slice(0, 100) }]
  if (slug.length > LONGEST) throw nameTooLong({ errors: [{ at: 'body/slug', message: `${slug.length} characters` }] })
  if (!SLUG.test(slug)) throw nameMalformed({ errors })
  if (RESERVED.has(slug) || slug.endsWith(MANAGE) || /^(pg|information)-/.test(slug)) throw nameReserved({ errors })
  return slug
}

/** The schema of a new convention: chosen here, once. */
export const schemaOf = (slug: string): string => slug.replaceAll('-', '_')
