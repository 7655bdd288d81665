import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { place } from '../place.ts'

/** Who asks forms. */
export type FormDomain = 'register' | 'vendors' | 'schedule' | 'staff'

const latestForm = async (domain: FormDomain, key: string) => {
  try {
    return await data(api.GET(`/api/${domain}/forms/{key}`, { params: { path: { key } } }))
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 404) return null
    throw error
  }
}

/** The form that is asked now; null where an organiser has published none. */
export const useForm = (domain: FormDomain, key: string | null) =>
  useQuery({
    queryKey: ['form', place.event?.id, domain, key],
    enabled: key !== null,
    queryFn: () => latestForm(domain, key ?? ''),
  })

/** The form as it was when it was answered. */
export const useAnsweredForm = (domain: FormDomain, { form, version }: { form: string; version: number }) =>
  useQuery({
    queryKey: ['form', place.event?.id, domain, form, version],
    queryFn: () =>
      data(
        api.GET(`/api/${domain}/forms/{key}/versions/{version}`, {
          params: { path: { key: form, version: String(version) } },
        }),
      ),
  })
