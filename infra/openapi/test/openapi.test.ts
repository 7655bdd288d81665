import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import t from 'tap'
import { writeDocuments } from '../src/documents.ts'

t.test('the documents that are committed say what the services say; npm run openapi writes them anew', async (t) => {
  for (const { path, text } of await writeDocuments()) {
    t.ok((await readFile(path, 'utf8')) === text, relative(`${import.meta.dirname}/../../..`, path))
  }
})
