import { chmod, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ProblemError, readConfig } from '@midsummer/service'
import t, { type Test } from 'tap'
import { FilesConfig, openScan, type Scan } from '../src/index.ts'
import { makeFolder } from './stage.ts'

const scanner = (address: string): Scan => openScan(readConfig(FilesConfig, { FILES_STORE: '/x', FILES_SCAN: address }))

/** A clamd as its manual tells the command INSTREAM: it reads parts until one has no length, then answers. */
const startClamd = async (t: Test, answer: (bytes: Buffer) => string | undefined): Promise<string> => {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      received = Buffer.concat([received, Buffer.from(data.toString('latin1'), 'latin1')])
      if (!received.subarray(0, 10).equals(Buffer.from('zINSTREAM\0').subarray(0, received.length)))
        return socket.destroy()
      const parts: Buffer[] = []
      let at = 10
      while (received.length >= at + 4) {
        const length = received.readUInt32BE(at)
        if (length === 0) {
          const says = answer(Buffer.concat(parts))
          return says === undefined ? socket.destroy() : socket.end(`${says}\0`)
        }
        parts.push(received.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
      return undefined
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const address = server.address()
  return `clamd://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const files = async (t: Test) => {
  const folder = await makeFolder(t)
  const clean = join(folder, 'clean')
  const harmful = join(folder, 'harmful')
  await writeFile(clean, Buffer.alloc(1_000_000, 'a'))
  await writeFile(harmful, Buffer.concat([Buffer.alloc(1_000_000, 'a'), Buffer.from('EICAR')]))
  return { folder, clean, harmful }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  )

t.test('a clamd is sent the bytes, and believed', async (t) => {
  const { clean, harmful } = await files(t)
  const scan = scanner(
    await startClamd(t, (bytes) => (bytes.includes('EICAR') ? 'stream: Eicar-Test FOUND' : 'stream: OK')),
  )
  t.equal(await scan(clean), undefined)
  t.equal(await scan(harmful), 'Eicar-Test')
})

t.test('what cannot be told is not taken for clean', async (t) => {
  const { folder, clean } = await files(t)
  for (const says of ['INSTREAM size limit exceeded. ERROR', '', undefined]) {
    const scan = scanner(await startClamd(t, () => says))
    t.equal(await codeOf(scan(clean)), 'FILES_SCANNER_AWAY')
  }
  t.equal(await codeOf(scanner('clamd://127.0.0.1:1')(clean)), 'FILES_SCANNER_AWAY')
  t.equal(await codeOf(scanner(join(folder, 'no-such-program'))(clean)), 'FILES_SCANNER_AWAY')
})

t.test('a program is given the path, and its exit code is its word', async (t) => {
  const { folder, clean, harmful } = await files(t)
  const program = join(folder, 'scan')
  await writeFile(program, '#!/bin/sh\nif grep -q EICAR "$1"; then echo "$1: Eicar-Test FOUND"; exit 1; fi\n')
  await chmod(program, 0o700)
  const scan = scanner(program)
  t.equal(await scan(clean), undefined)
  t.equal(await scan(harmful), 'file: Eicar-Test FOUND')
  await writeFile(program, '#!/bin/sh\nexit 2\n')
  t.equal(await codeOf(scan(clean)), 'FILES_SCANNER_AWAY')
})
