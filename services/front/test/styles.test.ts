import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

const web = join(import.meta.dirname, '../web')

t.test('every style sheet is worn', async (t) => {
  const main = await readFile(join(web, 'main.tsx'), 'utf8')
  const worn = [...main.matchAll(/'\.\/styles\/(.+)'/g)].map(([, sheet]) => sheet)
  t.same(worn.toSorted(), (await readdir(join(web, 'styles'))).toSorted())
})
