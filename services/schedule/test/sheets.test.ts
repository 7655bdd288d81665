import { unzipSync, zipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import t from 'tap'
import writeSheets from 'write-excel-file/node'
import { at, startSchedule } from './stage.ts'

const XLSX = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

t.test('the programme as a workbook', async (t) => {
  const { here, there, room, panel, slot } = await startSchedule(t)
  const stage = await room('stage')
  await here.organiser('POST /tracks', { slug: 'craft', name: 'Craft' })
  const repair = await panel('=1+1', { abstract: 'äöü 🦊\nline', audience: 5, needs: ['light'] }, [
    { name: 'Ash Birch', email: 'ash@example.org' },
  ])
  await slot(stage.id, { panelId: repair.id }, 9, 10, { seats: 5 })
  await slot(stage.id, { title: 'Break' }, 10, 10.25)

  const take = (file: Buffer, who = here.organiser) => who('POST /programme.xlsx', file, XLSX)
  const whole = async () => (await here.organiser('GET /programme.xlsx')).body
  const tables = async () => {
    const sheets = await readSheets(await whole())
    const rows = (name: string) => (sheets.find(({ sheet }) => sheet === name)?.data ?? []) as unknown as Cell[][]
    return { panels: rows('panels'), slots: rows('slots') }
  }
  type Cell = string | number | Date | null
  const write = ({ panels, slots }: { panels: Cell[][]; slots: Cell[][] }) =>
    writeSheets([
      { sheet: 'panels', data: panels },
      { sheet: 'slots', data: slots },
    ]).toBuffer()

  await t.test('comes back as it went: nothing is lost, and nothing changes', async (t) => {
    const before = [(await here.member('GET /panels')).body, (await here.member('GET /slots')).body]
    const { status, body } = await take(await whole())
    t.equal(status, 200)
    t.same(body.rows, [
      { sheet: 'panels', row: 2, result: 'same', errors: [] },
      { sheet: 'slots', row: 2, result: 'same', errors: [] },
      { sheet: 'slots', row: 3, result: 'same', errors: [] },
    ])
    t.same([(await here.member('GET /panels')).body, (await here.member('GET /slots')).body], before)
  })

  await t.test('is taken row by row: what is right counts, what is wrong says where', async (t) => {
    const { panels, slots } = await tables()
    const cell = (rows: Cell[][], row: number, title: string, value: Cell) => {
      const found = rows[row]
      if (found) found[rows[0]?.indexOf(title) ?? -1] = value
    }
    cell(panels, 1, 'title', 'Repair')
    panels.push(
      [null, null, 'New', null, 45, null, null, null, null, null, 'craft', 'Oak <oak@example.org>'],
      [null, null, 'Odd', null, 'long', null, null, null, null, null, 'craft', null],
      [null, null, 'Lost', null, 30, null, null, null, null, null, 'nowhere', null],
    )
    cell(slots, 1, 'starts', '2099-07-01 11:30')
    cell(slots, 2, 'room', 'cellar')
    slots.push([null, null, 'Party', 'stage', '2099-07-01 22:00', '2099-07-01 21:00', null])
    const { body } = await take(await write({ panels, slots }))
    t.same(
      body.rows.map(({ result, errors }: { result: string; errors: { column: string }[] }) => [
        result,
        ...errors.map(({ column }) => column),
      ]),
      [
        ['changed'],
        ['added'],
        ['refused', 'minutes'],
        ['refused', 'track'],
        ['changed'],
        ['refused', 'room'],
        ['refused', 'endsAt'],
      ],
    )
    const { slots: now } = (await here.member('GET /slots')).body
    t.equal(now[0].startsAt, at(9.5), 'by the clock of the event')
    t.match((await here.member('GET /panels?q=oak')).body.panels, [{ title: 'New', panelists: [{ name: 'Oak' }] }])
  })

  await t.test('is refused when it would be too large, whatever it says of itself', async (t) => {
    const parts = unzipSync(await whole())
    const sheet = 'xl/worksheets/sheet1.xml'
    const xml = Buffer.from(parts[sheet] ?? '').toString()
    const packed = (changed: string | Uint8Array, name = sheet) =>
      Buffer.from(zipSync({ ...parts, [name]: typeof changed === 'string' ? Buffer.from(changed) : changed }))
    t.match((await take(packed(xml))).body.rows, [{ result: 'same' }, {}], 'packed by others')
    const bomb = packed(new Uint8Array(40 * 1024 * 1024))
    t.ok(bomb.length < 1024 * 1024, 'it fits through the door')
    // A liar says that it unpacks to nothing, where an archive says so: at its end and before each part.
    const liar = Buffer.from(bomb)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(40 * 1024 * 1024)
    for (let at = liar.indexOf(size); at >= 0; at = liar.indexOf(size)) liar.fill(0, at, at + 4)
    const far = (address: string) => packed(xml.replace(/<c r="A2"/, `<c r="${address}"`))
    const beyond = packed(xml.replace(/<row r="2"/, "<row r='9e99'"))
    for (const [name, file] of Object.entries({ bomb, liar, right: far('CW2'), below: far('A5001'), beyond })) {
      const { status, body } = await take(file)
      t.match({ status, body }, { status: 413, body: { code: 'SCHEDULE_SHEET_TOO_LARGE' } }, name)
    }
    t.equal((await take(packed(new Uint8Array(40 * 1024 * 1024), 'xl/media/image1.png'))).status, 200, 'not read')
  })

  await t.test('is refused when it is none, and is each convention’s own', async (t) => {
    const { panels, slots } = await tables()
    t.equal((await take(Buffer.from('PK nothing'))).body.code, 'SCHEDULE_SHEET_WRONG')
    const short = await write({ panels: panels.map((row) => row.slice(0, 3)), slots })
    t.equal((await take(short)).body.code, 'SCHEDULE_SHEET_WRONG')
    t.equal((await here.organiser('POST /programme.xlsx', {})).status, 400)
    t.match((await take(await whole(), there.organiser)).body.rows, [{ result: 'refused' }, {}, { result: 'refused' }])
    t.equal((await take(await whole(), here.member)).status, 403)
    t.equal((await here.member('GET /programme.xlsx')).status, 403)
  })
})
