import type { App } from './door.ts'

/** What a service has counted until now, as Prometheus reads it: `{ 'register.order held': 2 }`, of all conventions. */
export const countsOf = async (app: App): Promise<Record<string, number>> => {
  const { body } = await app.inject({ method: 'GET', url: '/metrics', headers: {} })
  const counts: Record<string, number> = {}
  for (const [, what = '', way = '', times] of body.matchAll(
    /^happened_total\{.*what="([^"]*)",way="([^"]*)".*\} (\d+)$/gm,
  )) {
    const name = `${what} ${way}`.trim()
    counts[name] = (counts[name] ?? 0) + Number(times)
  }
  return counts
}
