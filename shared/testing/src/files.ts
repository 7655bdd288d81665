import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderStore, type Keeping } from '@midsummer/files'
import type { Answer } from './door.ts'

/** The smallest files of their kinds. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const PDF = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n', 'latin1')

/** A store of the test's own, in which no harm is found. */
export const makeTestFiles = async (t: { teardown: (end: () => unknown) => void }): Promise<Keeping> => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-files-'))
  t.teardown(() => rm(folder, { recursive: true }))
  return { store: folderStore(folder), scan: async () => undefined }
}

/** Sends a file as a page would. */
export const upload = (
  visitor: (what: string, payload: object, headers: Record<string, string>) => Promise<Answer>,
  name: string,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const head = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream`
  const payload = Buffer.concat([
    Buffer.from(`--midsummer\r\n${head}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--midsummer--\r\n'),
  ])
  return visitor('POST /files', payload, { 'content-type': 'multipart/form-data; boundary=midsummer', ...headers })
}
