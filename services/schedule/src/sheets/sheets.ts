import { isDeepStrictEqual } from 'node:util'
import type { Actor, TenantRef } from '@midsummer/contracts'
import { uuid } from '@midsummer/contracts/shapes'
import type { Database, Tx } from '@midsummer/database'
import { inChunks, knownEvent, ProblemError } from '@midsummer/service'
import readSheets from 'read-excel-file/node'
import type { TSchema } from 'typebox'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { sheetWrong } from '../errors.ts'
import { pageOfAll, readPanel } from '../panels/panels.ts'
import { addPanel, changePanel, NewPanelist, PanelInput } from '../panels/proposals.ts'
import { listRooms } from '../rooms/rooms.ts'
import { addSlot, changeSlot, listSlots, NewSlot, readSlot } from '../slots/slots.ts'
import { listTracks } from '../tracks/tracks.ts'
import { bounded } from './bounds.ts'
import {
  type Cells,
  CellWrong,
  type Names,
  PANEL_COLUMNS,
  panelCells,
  panelOf,
  peopleOf,
  reachable,
  SLOT_COLUMNS,
  slotCells,
  slotOf,
} from './cells.ts'

/** What became of a row. */
export const RowReport = Type.Object({
  sheet: Type.Enum(['panels', 'slots']),
  /** As the sheet counts, from 1; the first has the titles. */
  row: Type.Integer(),
  result: Type.Enum(['added', 'changed', 'same', 'refused']),
  /** Why it was refused. */
  errors: Type.Array(Type.Object({ column: Type.String(), message: Type.String() })),
})
export type RowReport = Type.Static<typeof RowReport>

const namesOf = async (tx: Tx, event: string): Promise<Names> => {
  const { timeZone } = await knownEvent(tx, event)
  return { timeZone, rooms: await listRooms(tx, event), tracks: await listTracks(tx, event) }
}

/** Panels and slots as the sheets of a workbook that can be read back. @throws eventUnknown */
export const openWorkbook = async (database: Database, tenant: TenantRef, event: string) => {
  const names = await database.inTenant(tenant, (tx) => namesOf(tx, event))
  const panels = async function* () {
    const all = inChunks((page) => database.inTenant(tenant, (tx) => pageOfAll(tx, event, page)))
    for await (const whole of all) yield panelCells(whole, names)
  }
  // A few words each, and whoever looks at the grid reads them all.
  const slots = async function* () {
    for (const slot of await database.inTenant(tenant, (tx) => listSlots(tx, event))) yield slotCells(slot, names)
  }
  return [
    { name: 'panels', titles: PANEL_COLUMNS, rows: panels() },
    { name: 'slots', titles: SLOT_COLUMNS, rows: slots() },
  ]
}

interface Import {
  tx: Tx
  actor: Actor
  event: string
  names: Names
  locale: string
  origin: string
}

/**
 * Takes a workbook back: rows with an id change what they name, others add; what is in no row stays. Every row stands or
 * falls by itself.
 * @throws eventUnknown, sheetTooLarge, sheetWrong when it is no workbook or lacks a column
 */
export const readWorkbook = async (
  { tx, actor, event, locale, origin }: Omit<Import, 'names'>,
  file: Buffer,
): Promise<RowReport[]> => {
  const work = { tx, actor, event, locale, origin, names: await namesOf(tx, event) }
  const sheets = await sheetsOf(file)
  const reports: RowReport[] = []
  for (const [name, columns, take] of [
    ['panels', PANEL_COLUMNS, takePanel],
    ['slots', SLOT_COLUMNS, takeSlot],
  ] as const) {
    const rows = sheets.find(({ sheet }) => sheet === name)?.data
    if (!rows) continue
    for (const [index, cells] of rowsOf(rows, name, columns).entries()) {
      if (Object.values(cells).every((value) => value === null)) continue
      const outcome = await tx
        .transaction((part) => take({ ...work, tx: part }, cells))
        .then((result) => ({ result, errors: [] }))
        .catch((error: unknown) => ({ result: 'refused' as const, errors: reasons(error) }))
      reports.push({ sheet: name, row: index + 2, ...outcome })
    }
  }
  return reports
}

const sheetsOf = async (file: Buffer) => {
  try {
    return await readSheets(bounded(file))
  } catch (error) {
    throw error instanceof ProblemError ? error : sheetWrong()
  }
}

const rowsOf = ([titles = [], ...rows]: readonly (readonly unknown[])[], sheet: string, columns: readonly string[]) => {
  const missing = columns.filter((column) => !titles.includes(column))
  if (missing.length > 0) {
    throw sheetWrong({ errors: missing.map((column) => ({ at: `${sheet}/${column}`, message: 'is missing' })) })
  }
  return rows.map(
    (row): Cells => Object.fromEntries(columns.map((title) => [title, row[titles.indexOf(title)] ?? null])),
  )
}

const reasons = (error: unknown): RowReport['errors'] => {
  if (error instanceof CellWrong) return [{ column: error.column, message: error.message }]
  if (!(error instanceof ProblemError)) throw error
  const { title, detail, errors = [] } = error.problem
  if (errors.length === 0) return [{ column: '', message: [title, detail].filter(Boolean).join(' ') }]
  return errors.map(({ at, message }) => ({ column: at.split('/').at(-1) ?? '', message }))
}

const fitting = <Shape extends TSchema>(shape: Shape, value: unknown): Type.Static<Shape> => {
  const [fault] = Value.Errors(shape, value)
  if (fault) throw new CellWrong(fault.instancePath.split('/').at(1) ?? '', fault.message)
  return Value.Parse(shape, value)
}

/** Whether an object has these values already. */
const has = (known: object, wanted: object): boolean =>
  Object.entries(wanted).every(([key, value]) =>
    isDeepStrictEqual(Object.entries(known).find(([one]) => one === key)?.[1], value),
  )

const idOf = ({ id }: Cells): string => fitting(uuid, String(id))

const takePanel = async (
  { tx, actor, event, names, locale, origin }: Import,
  cells: Cells,
): Promise<RowReport['result']> => {
  const fields = fitting(PanelInput, panelOf(cells, names))
  const people = peopleOf(cells).map((one) => fitting(NewPanelist, one))
  if (cells['id'] === null) {
    await addPanel(tx, actor, event, { panel: fields, panelists: people, locale, origin })
    return 'added'
  }
  const { panel, panelists } = await readPanel(tx, event, idOf(cells))
  if (!isDeepStrictEqual(people, reachable(panelists))) {
    throw new CellWrong('held by', 'who holds a panel is not changed by a sheet')
  }
  if (has(panel, fields)) return 'same'
  await changePanel(tx, actor, event, panel.id, fields)
  return 'changed'
}

const takeSlot = async ({ tx, actor, event, names }: Import, cells: Cells): Promise<RowReport['result']> => {
  const fields = fitting(NewSlot, slotOf(cells, names))
  if (cells['id'] === null) {
    await addSlot(tx, actor, event, fields)
    return 'added'
  }
  const slot = await readSlot(tx, event, idOf(cells))
  if (has(slot, fields)) return 'same'
  await changeSlot(tx, actor, event, slot.id, fields)
  return 'changed'
}
