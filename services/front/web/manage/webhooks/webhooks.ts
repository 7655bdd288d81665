import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/notifications.d.ts'

type Answer = paths['/api/notifications/webhooks']['get']['responses'][200]['content']['application/json']
export type Webhook = Answer['webhooks'][number]
export type NewWebhook = paths['/api/notifications/webhooks']['post']['requestBody']['content']['application/json']

/** What programs can be told of, and its word among the texts. */
export const TOLD = [
  { subject: 'register.registration.created', word: 'registered' },
  { subject: 'register.registration.checked-in', word: 'checkedIn' },
  { subject: 'register.registration.cancelled', word: 'cancelled' },
  { subject: 'payments.entry.settled', word: 'moneyMoved' },
  { subject: 'payments.attempt.ended', word: 'attemptEnded' },
] as const satisfies { subject: NewWebhook['subjects'][number]; word: string }[]

/** Those of some subjects that are known here. */
export const knownSubjects = (subjects: readonly string[]): NewWebhook['subjects'] =>
  TOLD.map(({ subject }) => subject).filter((subject) => subjects.includes(subject))

export const useWebhooks = () =>
  useQuery({
    queryKey: ['webhooks'],
    queryFn: () => data(api.GET('/api/notifications/webhooks')),
    select: ({ webhooks }) => webhooks,
  })
