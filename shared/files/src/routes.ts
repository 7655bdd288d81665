import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import type { Module } from '@midsummer/contracts'
import { Id } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { eventOf, ProblemError, tenantOf } from '@midsummer/service'
import { create as contentDisposition } from 'content-disposition'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { fileMissing, fileTooLarge, fileUnknown } from './errors.ts'
import { type Keeping, keepFile, storedFile } from './files.ts'
import { StoredFile } from './queries.ts'

/** Bytes of one file. The gateway's limit of the route has to be a little above it. */
const MAX_BYTES = 10 * 1024 * 1024

export interface FileRules extends Keeping {
  /**
   * Who sends a file, so that nobody fills the store: an actor, a proof. The name is kept with the file.
   * @throws when nobody may who is not known better
   */
  uploader: (request: FastifyRequest) => Promise<string>
  /** Whether somebody may read a file, beside the module's admins, and who sent it while nothing names it. */
  mayRead?: (tx: Tx, request: FastifyRequest, file: StoredFile) => Promise<boolean>
}

const Sent = Type.Pick(StoredFile, ['id', 'name', 'type', 'size'])

/** A module's files: sent one at a time, and read by who may, as something to be saved and never to be run. */
export const fileRoutes =
  (module: Module, { store, scan, uploader, mayRead = async () => false }: FileRules): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: MAX_BYTES, headerPairs: 20 } })

    app.post(
      '/files',
      { bodyLimit: MAX_BYTES + 10_000, schema: { consumes: ['multipart/form-data'], response: { 201: Sent } } },
      async (request, reply) => {
        const event = eventOf(request)
        const sender = await uploader(request)
        const folder = await mkdtemp(join(tmpdir(), 'midsummer-upload-'))
        try {
          const path = join(folder, 'file')
          const { name } = await receive(request, path)
          const file = await keepFile(
            (work) => request.inTenant(work),
            { store, scan },
            { event, tenant: tenantOf(request), path, name, uploader: sender },
          )
          return reply.code(201).send(file)
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      },
    )

    const sent = async (request: FastifyRequest, { uploader: sender }: StoredFile): Promise<boolean> => {
      try {
        return (await uploader(request)) === sender
      } catch (error) {
        if (error instanceof ProblemError) return false
        throw error
      }
    }

    const readable = async (request: FastifyRequest, id: string): Promise<StoredFile> => {
      const { file, may } = await request.inTenant(async (tx) => {
        const file = await storedFile(tx, eventOf(request), id)
        return { file, may: allows(request.context, module, 'admin') || (await mayRead(tx, request, file)) }
      })
      if (may || (file.submission === null && (await sent(request, file)))) return file
      // Nobody learns what is there.
      throw fileUnknown()
    }

    app.get('/files/:id/details', { schema: { params: Id, response: { 200: Sent } } }, (request) =>
      readable(request, request.params.id),
    )

    app.get('/files/:id', { schema: { params: Id } }, async (request, reply) => {
      const file = await readable(request, request.params.id)
      const bytes = await store.get({ tenant: tenantOf(request), domain: module, id: file.id })
      if (!bytes) throw fileUnknown()
      return reply
        .headers({
          'content-type': file.type,
          'content-length': file.size,
          'content-disposition': contentDisposition(file.name),
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'private, no-store',
        })
        .send(bytes)
    })
  }

/** Writes the one file of a request to a path. @throws fileMissing, fileTooLarge */
const receive = async (request: FastifyRequest, path: string): Promise<{ name: string }> => {
  if (!request.isMultipart()) throw fileMissing()
  let name: string | undefined
  for await (const part of request.parts()) {
    if (part.type !== 'file') throw fileMissing()
    await pipeline(part.file, createWriteStream(path))
    if (part.file.truncated) throw fileTooLarge({ detail: `It may have ${MAX_BYTES} bytes.` })
    name = part.filename
  }
  if (name === undefined) throw fileMissing()
  return { name }
}
