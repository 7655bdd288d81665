import { randomBytes } from 'node:crypto'
import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { readConfig } from '@midsummer/service'
import t, { type Test } from 'tap'
import { type FileStore, FilesConfig, folderStore, openStore } from '../src/index.ts'
import { KEY, REGION, SECRET, startBucket } from './bucket.ts'
import { makeFolder } from './stage.ts'

const id = '01990000-0000-7000-8000-0000000000aa'
const here = { tenant: { schema: 'furrydelphia' }, domain: 'register', id } as const
const there = { ...here, tenant: { schema: 'uproar' } }

const read = async (store: FileStore, place: typeof here | typeof there) => {
  const bytes = await store.get(place)
  return bytes && buffer(bytes)
}

/** What holds of every store. */
const keeps = async (t: Test, store: FileStore) => {
  const path = join(await makeFolder(t), 'sent')
  const bytes = randomBytes(300_000)
  await writeFile(path, bytes)
  t.equal(await read(store, here), undefined)
  await store.remove(here)
  await store.put(here, path, bytes.length)
  await store.put(here, path, bytes.length)
  t.same(await read(store, here), bytes)
  t.equal(await read(store, there), undefined, 'the neighbour has none of that name')
  await store.put(there, path, bytes.length)
  await store.remove(there)
  t.same(await read(store, here), bytes, 'nor takes ours away')
  await store.remove(here)
  await store.remove(here)
  t.equal(await read(store, here), undefined)
}

t.test('a folder keeps files, for its own process alone', async (t) => {
  const folder = await makeFolder(t)
  const store = openStore(readConfig(FilesConfig, { FILES_STORE: folder }))
  await keeps(t, store)
  const path = join(folder, 'sent')
  await writeFile(path, 'bytes')
  await store.put(here, path, 5)
  const kept = join(folder, 'furrydelphia', 'register')
  t.same(await readdir(kept), [id], 'nothing half written lies beside it')
  t.equal((await stat(join(kept, id))).mode & 0o777, 0o600)
})

t.test('no name leads out of a place', async (t) => {
  const folder = await makeFolder(t)
  const store = folderStore(folder)
  for (const schema of ['..', 'a/../uproar', '', 'Uproar', 'a\0', '/etc']) {
    await t.rejects(store.get({ ...here, tenant: { schema } }), /no place for a file/)
    await t.rejects(store.put({ ...here, tenant: { schema } }, folder, 1), /no place for a file/)
    await t.rejects(store.remove({ ...here, tenant: { schema } }), /no place for a file/)
  }
  for (const name of ['../../uproar/register/x', `${id}/..`, `${id}.part`, '*', id.toUpperCase()])
    await t.rejects(store.get({ ...here, id: name }), /no place for a file/)
  await mkdir(join(folder, 'furrydelphia', 'register'), { recursive: true })
  await symlink('/etc/passwd', join(folder, 'furrydelphia', 'register', id))
  await t.rejects(store.get(here), /ELOOP/)
})

t.test('a bucket keeps files, asked with signatures', async (t) => {
  const { endpoint, objects, asked } = await startBucket(t)
  const environment = {
    FILES_STORE: endpoint,
    FILES_S3_KEY: KEY,
    FILES_S3_SECRET: SECRET,
    FILES_S3_REGION: REGION,
  }
  const store = openStore(readConfig(FilesConfig, environment))
  await keeps(t, store)
  t.equal(objects.size, 0)
  t.same(asked.slice(0, 3), [
    `GET /midsummer/furrydelphia/register/${id}`,
    `DELETE /midsummer/furrydelphia/register/${id}`,
    `PUT /midsummer/furrydelphia/register/${id}`,
  ])
  await t.rejects(store.get({ ...here, tenant: { schema: '..' } }), /no place for a file/)

  const stranger = openStore(readConfig(FilesConfig, { ...environment, FILES_S3_SECRET: 'another' }))
  const path = join(await makeFolder(t), 'sent')
  await writeFile(path, 'bytes')
  await t.rejects(stranger.put(here, path, 5))
  await t.rejects(stranger.get(here), 'a refusal is not an absence')
  await t.rejects(stranger.remove(here))
  t.equal(objects.size, 0)
})

t.test('a store that is misspelled is refused at once', async (t) => {
  for (const address of ['files', 's3://bucket', 'https://s3.example.org', 'https://s3.example.org/'])
    t.throws(() => readConfig(FilesConfig, { FILES_STORE: address }), /FILES_STORE/)
})
