import { ask, bear, proveAddress, registerPerson } from '@midsummer/local'
import type { Running } from './running.ts'

/** A convention that takes registrations, asked through the gateway. */
export interface Convention {
  host: string
  /** Its owner's token. */
  token: string
  schema: string
  event: string
  /** Makes a level at a price in minor units, nothing unless it is said. @returns its id */
  level: (slug: string, capacity: number, price?: number) => Promise<string>
  /** Takes a place of a level. @returns the registration's id, or nothing where the level is full */
  take: (level: string) => Promise<string | undefined>
  /** Checks somebody in. */
  checkIn: (registration: string) => Promise<unknown>
}

/** Bears a convention and opens its event. */
export const openConvention = async ({ system, operator }: Running, slug: string): Promise<Convention> => {
  const { gateway } = system
  const host = `${slug}.localhost`
  const event = { slug: '2027', name: `${slug} 2027` }
  const { token } = await bear(system, operator, { slug, name: slug, event })
  const staff = <Answer>(what: Parameters<typeof ask>[2], body: object) => ask<Answer>(gateway, host, what, token, body)
  const { id } = await ask<{ id: string }>(gateway, host, 'GET /api/event/events/current')
  await staff(`PUT /api/event/events/${id}/state`, { state: 'open' })
  const proof = await proveAddress(system, host, `ash@${slug}.example`)
  return {
    host,
    token,
    schema: slug.replaceAll('-', '_'),
    event: id,
    level: async (name, capacity, price = 0) =>
      (await staff<{ id: string }>('POST /api/register/levels', { slug: name, name, capacity, price })).id,
    take: async (level) => {
      try {
        return (await registerPerson(system, host, level, 'Ash Birch', proof)).id
      } catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 409) return undefined
        throw error
      }
    },
    checkIn: (registration) => staff(`POST /api/register/registrations/${registration}/check-in`, {}),
  }
}
