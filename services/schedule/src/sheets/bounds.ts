import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { sheetTooLarge } from '../errors.ts'

/** What a workbook may come to; an event of a thousand panels needs a tenth of it. */
const MOST = { bytes: 16 * 1024 * 1024, rows: 5_000, columns: 100 }

/** What is unpacked at once, packed: even if it becomes a thousand times as much, it fits beside the rest. */
const PIECE = 8 * 1024

/** The parts of a workbook that its cells are read from. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles|worksheets\/[\w-]+)\.xml)$/

/** Where a cell or a row says that it stands: the reader fills all that lies before it. */
const STANDS = /[\s:"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** What `xmlns:r` says at the head of a part. */
const NAMESPACE =
  /^http:\/\/(schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/
const ADDRESS = /^(?<column>[A-Z]{0,2})(?<row>[1-9][0-9]{0,3})$/

/**
 * A workbook that is no larger than it may be, without what is not read of it. A few kilobytes can claim to be gigabytes, or
 * a single cell to stand in the last row of all: so it is unpacked piece by piece and counted, whatever it says of itself,
 * and packed anew, so that the reader finds what was counted and nothing else.
 * @throws sheetTooLarge, and whatever tells that it is no archive
 */
export const bounded = (file: Buffer): Buffer => {
  const parts = new Map<string, Uint8Array[]>()
  let bytes = 0
  const unzip = new Unzip((part) => {
    const chunks: Uint8Array[] = []
    if (!PARTS.test(part.name)) return
    parts.set(part.name, chunks)
    part.ondata = (error, chunk) => {
      if (error) throw error
      bytes += chunk.length
      if (bytes > MOST.bytes) throw tooLarge(`It unpacks to more than ${MOST.bytes / 1024 / 1024} MB.`)
      chunks.push(chunk)
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < file.length; at += PIECE) unzip.push(file.subarray(at, at + PIECE), at + PIECE >= file.length)
  const whole = [...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)] as const)
  for (const [, part] of whole) checkAddresses(part)
  return Buffer.from(zipSync(Object.fromEntries(whole), { level: 0 }))
}

const checkAddresses = (part: Buffer): void => {
  for (const [, one, other] of part.toString('latin1').matchAll(STANDS)) {
    const said = one ?? other ?? ''
    if (NAMESPACE.test(said)) continue
    const { column = '', row } = ADDRESS.exec(said)?.groups ?? {}
    const columns = [...column].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0)
    if (row === undefined || Number(row) > MOST.rows || columns > MOST.columns) {
      throw tooLarge(`A sheet has at most ${MOST.rows} rows and ${MOST.columns} columns; a cell stands beyond them.`)
    }
  }
}

const tooLarge = (message: string) => sheetTooLarge({ errors: [{ at: 'body', message }] })
