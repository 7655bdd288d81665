import { writeFile } from 'node:fs/promises'
import { writeDocuments } from './documents.ts'

for (const { path, text } of await writeDocuments()) await writeFile(path, text)
