import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { sendCsv, sendXlsx } from '@midsummer/service'
import Fastify from 'fastify'
import readSheets from 'read-excel-file/node'
import t from 'tap'

const HOSTILE = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '=cmd|"/c calc"!A1']
const titles = ['text', 'number', 'none']

t.test('files of rows', async (t) => {
  const app = Fastify()
  t.teardown(() => app.close())
  let read = 0
  async function* many() {
    for (read = 0; read < 20_000; read += 1) yield [randomBytes(200).toString('hex'), read, null]
  }
  async function* failing() {
    yield* [['one', 1, null]]
    throw new Error('expected')
  }
  const texts = [...HOSTILE, 'äöü 🦊 <b>&amp;"\n', 'a\u0000b\u{d800}c']
  app.get('/rows.csv', (_request, reply) =>
    sendCsv(
      reply,
      'rows',
      HOSTILE.map((text) => ({ text, number: -1 })),
      ['text', 'number'],
    ),
  )
  app.get('/rows.xlsx', (_request, reply) =>
    sendXlsx(reply, 'rows', [
      { name: 'one & all', titles, rows: texts.map((text) => [text, -1.5, null]) },
      { name: 'two', titles: Array.from({ length: 28 }, (_, index) => `t${index}`), rows: [] },
    ]),
  )
  app.addHook('onSend', async ({ url }, _reply, payload) => {
    if (!url.endsWith('?first') || !(payload instanceof Readable)) return payload
    for await (const _ of payload) break
    return 'seen'
  })
  app.get('/many.xlsx', (_request, reply) => sendXlsx(reply, 'many', [{ name: 'many', titles, rows: many() }]))
  app.get('/failing.xlsx', (_request, reply) => sendXlsx(reply, 'failing', [{ name: 'x', titles, rows: failing() }]))

  await t.test(
    'text that a spreadsheet would run is text: quoted in CSV, text by its nature in a workbook',
    async (t) => {
      const csv = await app.inject('/rows.csv')
      t.match(csv.headers, { 'content-disposition': 'attachment; filename="rows.csv"' })
      t.notMatch(csv.body, /^"?[=+\-@\t]/m)
      const { rawPayload, headers } = await app.inject('/rows.xlsx')
      t.match(headers, {
        'content-disposition': 'attachment; filename="rows.xlsx"',
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      })
      const [one, two] = await readSheets(rawPayload)
      t.equal(one?.sheet, 'one & all')
      t.same(one?.data[0], titles)
      t.same(
        one?.data.slice(1).map(([text]) => text),
        [...HOSTILE.map((text) => text.trim()), 'äöü 🦊 <b>&amp;"', 'a\ufffdb\ufffdc'],
        'the reader trims',
      )
      t.same(one?.data[1]?.slice(1), [-1.5, null])
      t.equal(two?.data[0]?.[27], 't27', 'there are columns behind Z')
    },
  )

  await t.test('rows are read as they leave, and no more once nobody reads', async (t) => {
    const { rawPayload } = await app.inject('/many.xlsx')
    t.equal(read, 20_000)
    const [sheet] = await readSheets(rawPayload)
    t.equal(sheet?.data.length, 20_001)
    t.equal((await app.inject('/many.xlsx?first')).body, 'seen')
    t.ok(read > 0 && read < 2_000, String(read))
  })

  await t.test('what fails is no file', async (t) => {
    t.equal((await app.inject('/failing.xlsx')).statusCode, 500)
  })
})
