import { type ClientBase, escapeIdentifier } from 'pg'

// A tenant's roles carry its id; of two tenants alike they shall look alike.
const who = (role: string) =>
  `case when ${role} = 0 then 'public' else regexp_replace(pg_get_userbyid(${role}), '^t_[0-9a-f]{12}_', 't_*_') end`
const granted = (list: string) =>
  `(select string_agg(${who('grantee')} || ' ' || privilege_type, ', ' order by ${who('grantee')}, privilege_type) from aclexplode(${list}))`

// The pretty forms leave out the schema, which is in the path.
const LINES = `
  select 'table ' || relname || ' ' || relkind::text || ' of ' || ${who('relowner')}
    || ' rows secured ' || relrowsecurity || ' granted ' || coalesce(${granted('relacl')}, 'nobody')
  from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select 'column ' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod)
    || case when attnotnull then ' not null' else '' end || ' ' || attidentity::text || attgenerated::text
    || ' ' || attcollation::regcollation || coalesce(' default ' || pg_get_expr(adbin, adrelid, true), '')
  from pg_attribute a join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
  union all
  select 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid, true)
    || case when convalidated then '' else ' unproven' end
  from pg_constraint where connamespace = $1::regnamespace
  union all
  select 'index ' || pg_get_indexdef(indexrelid, 0, true) || case when indisvalid then '' else ' invalid' end
  from pg_index join pg_class c on c.oid = indexrelid where relnamespace = $1::regnamespace
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid, true)
  from pg_trigger t join pg_class c on c.oid = tgrelid where relnamespace = $1::regnamespace and not tgisinternal
  union all
  select 'policy ' || polrelid::regclass || '.' || polname || ' ' || polcmd::text
    || ' using ' || coalesce(pg_get_expr(polqual, polrelid, true), '') || ' check ' || coalesce(pg_get_expr(polwithcheck, polrelid, true), '')
  from pg_policy p join pg_class c on c.oid = polrelid where relnamespace = $1::regnamespace
  union all
  select 'function ' || proname || '(' || pg_get_function_arguments(oid) || ') ' || md5(prosrc || coalesce(pg_get_function_sqlbody(oid), ''))
    || ' granted ' || coalesce(${granted('proacl')}, 'public')
  from pg_proc where pronamespace = $1::regnamespace
  union all
  select 'by default ' || defaclobjtype::text || ' of ' || ${who('defaclrole')} || ' granted ' || ${granted('defaclacl')}
  from pg_default_acl where defaclnamespace = $1::regnamespace`

/**
 * What a schema holds, one line for each thing, in order: two schemas of the same lines serve the same code. The order of
 * columns is left out, since no statement of ours depends on it. Reads the catalogue: not for the path of a request.
 */
export const fingerprint = async (client: ClientBase, schema: string): Promise<string[]> => {
  await client.query(`begin read only; set local search_path to ${escapeIdentifier(schema)}`)
  const { rows } = await client
    .query<{ line: string }>(`select line from (${LINES}) as lines (line) order by line collate "C"`, [schema])
    .finally(() => client.query('rollback'))
  return rows.map(({ line }) => line)
}
