import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'
import { panelistTwice } from '../errors.ts'
import { Interval, PANEL_STATES } from '../shapes.ts'

export const PanelState = Type.Enum([...PANEL_STATES])
export type PanelState = Type.Static<typeof PanelState>

export const Panel = Type.Object({
  id: uuid,
  /** Null for what the organisers added themselves. */
  callId: orNull(uuid),
  trackId: orNull(uuid),
  state: PanelState,
  /** Why it was decided so, as the panelists are told. */
  reason: Type.String(),
  title: Type.String(),
  abstract: Type.String(),
  minutes: Type.Integer(),
  setupMinutes: Type.Integer(),
  teardownMinutes: Type.Integer(),
  /** How many people are expected. */
  audience: orNull(Type.Integer()),
  leastAge: Type.Integer(),
  /** What its room must have. */
  needs: Type.Array(Type.String()),
  origin: Type.String(),
  createdAt: instant,
})
export type Panel = Type.Static<typeof Panel>

export type PanelFields = Omit<Panel, 'id' | 'callId' | 'state' | 'reason' | 'origin' | 'createdAt'>

export const Panelist = Type.Object({
  id: uuid,
  panelId: uuid,
  name: Type.String(),
  email: Type.String(),
  locale: Type.String(),
  code: Type.String(),
  /** Empty for always. */
  available: Type.Array(Interval),
  confirmedAt: orNull(instant),
  checkedInAt: orNull(instant),
})
export type Panelist = Type.Static<typeof Panelist>

/** A line of the history: who changed what. */
export const Change = Type.Object({
  at: instant,
  actor: Type.String(),
  action: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
})
export type Change = Type.Static<typeof Change>

const panel = row(Panel)
const columns = sql.fragment`
  id, call_id as "callId", track_id as "trackId", state, reason, title, abstract, minutes,
  setup_minutes as "setupMinutes", teardown_minutes as "teardownMinutes", audience, least_age as "leastAge", needs, origin,
  created_at as "createdAt"`
const panelist = row(Panelist)
const panelistColumns = sql.fragment`
  id, panel_id as "panelId", name, email, locale, code, available, confirmed_at as "confirmedAt",
  checked_in_at as "checkedInAt"`

export const insertPanel = (
  event: string,
  fields: PanelFields & Pick<Panel, 'callId' | 'state' | 'origin'>,
) => sql.type(panel)`
  insert into schedule_panel (event_id, call_id, track_id, state, title, abstract, minutes, setup_minutes,
    teardown_minutes, audience, least_age, needs, origin)
  values (${event}, ${fields.callId}, ${fields.trackId}, ${fields.state}, ${fields.title}, ${fields.abstract},
    ${fields.minutes}, ${fields.setupMinutes}, ${fields.teardownMinutes}, ${fields.audience}, ${fields.leastAge},
    ${sql.array(fields.needs, 'text')}, ${fields.origin})
  returning ${columns}`

export const insertPanelists = (
  tx: Tx,
  event: string,
  panelId: string,
  people: readonly Pick<Panelist, 'name' | 'email' | 'locale' | 'code' | 'available'>[],
) =>
  tx
    .any(sql.type(panelist)`
      insert into schedule_panelist (event_id, panel_id, position, name, email, locale, code, available)
      select ${event}, ${panelId}, p.ordinality, p.person ->> 'name', p.person ->> 'email', p.person ->> 'locale',
        p.person ->> 'code', p.person -> 'available'
      from jsonb_array_elements(${JSON.stringify(people)}::jsonb) with ordinality as p (person, ordinality)
      order by p.ordinality
      returning ${panelistColumns}`)
    .catch(onUnique('schedule_panelist_email_key', panelistTwice))

export const selectPanel = (event: string, id: string) =>
  sql.type(panel)`select ${columns} from schedule_panel where event_id = ${event} and id = ${id}`

export const lockPanel = (event: string, id: string) =>
  sql.type(panel)`select ${columns} from schedule_panel where event_id = ${event} and id = ${id} for update`

export const selectPanelsById = (event: string, ids: readonly string[]) => sql.type(panel)`
  select ${columns} from schedule_panel where event_id = ${event} and id = any(${sql.array([...ids], 'uuid')})`

export interface Search extends Cursor {
  event: string
  /** In a title, or the beginning of a panelist's name or address. */
  text: string | undefined
  state: PanelState | undefined
  call: string | undefined
  track: string | undefined
}

export const selectPanels = ({ event, text, state, call, track, after, limit }: Search) => sql.type(panel)`
  select ${columns} from schedule_panel p
  where event_id = ${event}
    and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
    and (${state ?? null}::text is null or state = ${state ?? null})
    and (${call ?? null}::uuid is null or call_id = ${call ?? null}::uuid)
    and (${track ?? null}::uuid is null or track_id = ${track ?? null}::uuid)
    and (${text ?? null}::text is null or strpos(lower(title), lower(${text ?? null})) > 0
      or exists (select from schedule_panelist one where one.panel_id = p.id
        and (starts_with(lower(one.name), lower(${text ?? null})) or starts_with(lower(one.email), lower(${text ?? null})))))
  order by id limit ${limit}`

export const updatePanel = (id: string, fields: PanelFields) => sql.type(panel)`
  update schedule_panel set track_id = ${fields.trackId}, title = ${fields.title}, abstract = ${fields.abstract},
    minutes = ${fields.minutes}, setup_minutes = ${fields.setupMinutes}, teardown_minutes = ${fields.teardownMinutes},
    audience = ${fields.audience}, least_age = ${fields.leastAge}, needs = ${sql.array(fields.needs, 'text')}
  where id = ${id}
  returning ${columns}`

export const updatePanelState = (id: string, state: PanelState, reason: string) => sql.type(panel)`
  update schedule_panel set state = ${state}, reason = ${reason} where id = ${id} returning ${columns}`

/** Of these panels, each panel's in their order. */
export const selectPanelists = (panels: readonly string[]) => sql.type(panelist)`
  select ${panelistColumns} from schedule_panelist where panel_id = any(${sql.array([...panels], 'uuid')})
  order by panel_id, position`

export const selectPanelist = (event: string, code: string) =>
  sql.type(panelist)`select ${panelistColumns} from schedule_panelist where event_id = ${event} and code = ${code}`

export const updatePanelist = (id: string, { available }: Pick<Panelist, 'available'>) => sql.type(panelist)`
  update schedule_panelist set available = ${JSON.stringify(available)}::jsonb,
    confirmed_at = coalesce(confirmed_at, now())
  where id = ${id} returning ${panelistColumns}`

/** The moment for the desk that was first; nothing for every other. */
export const updateCheckedIn = (panelId: string, id: string) => sql.type(panelist)`
  update schedule_panelist set checked_in_at = now()
  where panel_id = ${panelId} and id = ${id} and checked_in_at is null returning ${panelistColumns}`

/** What happened to any of these, oldest first. */
export const selectHistory = (targets: readonly string[]) => sql.type(row(Change))`
  select at, actor, action, before, after from schedule_audit where target = any(${sql.array([...targets], 'uuid')})
  order by id`

export const selectCheckedIn = (event: string) => sql.type(panelist)`
  select ${panelistColumns} from schedule_panelist where event_id = ${event} and checked_in_at is not null order by id`

/** The panels that an address holds. */
export const selectPanelIdsOf = (event: string, email: string) => sql.type(row(Type.Object({ id: uuid })))`
  select panel_id as id from schedule_panelist where event_id = ${event} and lower(email) = lower(${email})`
