import { say } from '@midsummer/forms'
import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { FormDomain } from '../../forms/form.ts'
import { place } from '../../place.ts'

/** The forms of a domain as they are being edited, each with its title in a language. */
export const formsOf = (domain: FormDomain, language: string) =>
  queryOptions({
    queryKey: ['forms', place.event?.id, domain, language],
    queryFn: async () => {
      const { forms } = await data(api.GET(`/api/${domain}/forms`))
      return forms.map(({ key, published, definition: { title, locale } }) => ({
        key,
        title: say(title, language, locale),
        isPublished: published !== null,
      }))
    },
  })
