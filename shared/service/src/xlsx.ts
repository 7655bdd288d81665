import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Text is text in a workbook, whatever it begins with: nothing runs it. */
export type Cell = string | number | null

export interface Sheet {
  name: string
  titles: readonly string[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** Characters of a sheet that are packed at once. */
const PIECE = 64 * 1024
/** In characters. */
const WIDTH = 22

/** Answers with sheets as a workbook, `roster.xlsx`, streamed: a title above each column, which stays in sight. */
export const sendXlsx = (reply: FastifyReply, name: string, sheets: readonly Sheet[]) =>
  reply
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .send(Readable.from(toXlsx(sheets), { objectMode: false }))

// The libraries that write workbooks hold all of their rows, or write one sheet. What a sheet of text and numbers needs
// of ECMA-376 is this much; text stands in its cell, since a table of all texts would have to be whole before it is sent.
async function* toXlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  const begin = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path)
    zip.add(part)
    return part
  }
  for (const [path, text] of frame(sheets)) begin(path).push(strToU8(HEAD + text), true)
  for (const [index, sheet] of sheets.entries()) {
    const part = begin(pathOf(index))
    let piece = HEAD
    for await (const text of written(sheet)) {
      piece += text
      if (piece.length < PIECE) continue
      part.push(strToU8(piece))
      piece = ''
      yield* packed.splice(0)
    }
    part.push(strToU8(piece), true)
  }
  zip.end()
  yield* packed
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const pathOf = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

/** The parts that tell what the workbook has, by their paths. */
const frame = (sheets: readonly Sheet[]): [string, string][] => {
  const each = (tell: (id: number, sheet: Sheet) => string) =>
    sheets.map((sheet, index) => tell(index + 1, sheet)).join('')
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const type = (path: string, kind: string) => `<Override PartName="/${path}" ContentType="${TYPES}.${kind}+xml"/>`
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/styles.xml', 'styles')}${each((id) => type(pathOf(id - 1), 'worksheet'))}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${each((id, { name }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${each((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`))}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ],
    // The second style is that of titles.
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
  ]
}

/** A sheet, row by row. */
async function* written({ titles, rows }: Sheet): AsyncGenerator<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${titles.length}" width="${WIDTH}" customWidth="1"/></cols><sheetData>`
  yield rowOf(1, titles, ' s="1"')
  let number = 1
  for await (const row of rows) {
    number += 1
    yield rowOf(number, row)
  }
  yield '</sheetData></worksheet>'
}

const rowOf = (number: number, cells: readonly Cell[], style = ''): string => {
  const all = cells.map((cell, index) => {
    if (cell === null || cell === '') return ''
    const at = `r="${columnOf(index)}${number}"${style}`
    return typeof cell === 'number'
      ? `<c ${at}><v>${cell}</v></c>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${number}">${all.join('')}</row>`
}

/** `A` to `Z`, `AA` and so on. */
const columnOf = (index: number): string =>
  (index < 26 ? '' : columnOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

const MEANT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML has no character for, with which the whole workbook could not be opened, is shown as lost. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"]/g, (character) => MEANT[character] ?? character)
