import { setTimeout as delay } from 'node:timers/promises'
import { MODULES } from '@midsummer/contracts'
import { ask, type System } from '@midsummer/local'
import { Pool } from 'pg'

const modules = MODULES.toSorted()
/** What a birth leaves behind, once, and a removal. */
export const WHOLE = { schemas: 1, known: 1, domains: 2, failures: 0, roles: modules, seeded: modules }
export const GONE = { schemas: 0, known: 0, domains: 0, failures: 0, roles: [], seeded: [] }

/** The database as nobody sees it from outside, and an operator at the door. It outlives a restart of PostgreSQL. */
export const openBooks = (system: System, operator: string) => {
  const pool = new Pool({
    connectionString: system.servers.postgresUrl.replace(/postgres$/, 'midsummer'),
    max: 2,
  }).on('error', () => undefined)
  // biome-ignore lint/suspicious/noExplicitAny: whatever is asked
  const query = async (text: string, values?: unknown[]): Promise<any[]> => (await pool.query(text, values)).rows

  const platform = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, 'platform.localhost', what, operator, body)
  const requestOnce = (slug: string) =>
    platform<{ id: string }>('POST /api/admin/tenants', {
      slug,
      name: slug,
      ownerEmail: 'o@example.org',
      event: { slug: '2027', name: slug },
    })
  /** Asks for a convention. The answer may be lost with who died, and the convention asked for all the same. */
  const request = async (slug: string): Promise<string> => {
    for (let waited = 0; ; waited += 100) {
      try {
        return (await requestOnce(slug)).id
      } catch (error) {
        const [row] = await query('select id from public.tenants where slug = $1', [slug])
        if (row) return row.id
        if (waited > 60_000) throw error
        await delay(100)
      }
    }
  }
  const remove = async (slug: string, id: string) => {
    await platform(`DELETE /api/admin/tenants/${id}`, { name: slug })
    await query('update public.tenants set delete_after = now() where id = $1', [id])
    // It looks when it starts, and every ten seconds.
    await system.kill('admin-migrate')
    system.start('admin-migrate')
  }
  const status = async (id: string): Promise<string> => {
    const [row] = await query('select status from public.tenants where id = $1', [id])
    return row.status
  }
  const reach = async (id: string, wanted: string) => {
    for (let waited = 0; waited < 60_000 && (await status(id)) !== wanted; waited += 50) await delay(50)
    return status(id)
  }
  /** All that there is of a convention, counted. */
  const counted = async (id: string, slug: string) => {
    const short = id.replaceAll('-', '').slice(-12)
    const [row] = await query(
      `select (select count(*)::integer from pg_namespace where nspname = $2) as schemas,
         (select count(*)::integer from platform.schemas where tenant_id = $1) as known,
         (select count(*)::integer from public.domains where tenant_id = $1) as domains,
         (select count(*)::integer from platform.failures where schema_name = $2) as failures,
         array(select right(rolname, -15)::text from pg_roles where rolname like $3 order by 1) as roles,
         array(select domain from platform.ledger where schema_name = $2 and version = 0 order by 1) as seeded`,
      [id, slug, `t\\_${short}\\_%`],
    )
    return row
  }
  /** The ledger is written after the module was told: a moment may lie between, or a crash and the next look. */
  const settled = async (id: string, slug: string) => {
    for (let waited = 0; waited < 60_000; waited += 50) {
      const found = await counted(id, slug)
      if (found.seeded.length === MODULES.length) return found
      await delay(50)
    }
    return counted(id, slug)
  }
  /** What a new convention finds in its tables. */
  const rowsIn = async (slug: string) => {
    const [row] = await query(
      `select (select count(*)::integer from ${slug}.event_event) as here, (select count(*)::integer from ${slug}.register_event) as there`,
    )
    return row
  }
  return {
    query,
    platform,
    requestOnce,
    request,
    remove,
    status,
    reach,
    counted,
    settled,
    rowsIn,
    end: () => pool.end(),
  }
}
