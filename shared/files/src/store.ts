import { constants, createReadStream, createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Login, TenantRef } from '@midsummer/contracts'
import { S3mini } from 's3mini'

/** Where a file's bytes lie: made of what Midsummer chose itself, and of nothing that anybody sent. */
export interface Place {
  tenant: Pick<TenantRef, 'schema'>
  domain: Login
  id: string
}

/** Keeps bytes. Each of its steps may be repeated. */
export interface FileStore {
  /** @param path of a local file, which stays; @param size in bytes */
  put: (place: Place, path: string, size: number) => Promise<void>
  /** @returns nothing when there is no such file */
  get: (place: Place) => Promise<Readable | undefined>
  remove: (place: Place) => Promise<void>
}

const KEY = /^[a-z][a-z0-9_]{0,39}\/[a-z]{1,20}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A schema's name is never used twice, so no convention comes upon the files of one that is gone. */
const keyOf = ({ tenant, domain, id }: Place): string => {
  const key = `${tenant.schema}/${domain}/${id}`
  if (!KEY.test(key)) throw new Error(`no place for a file: ${JSON.stringify(key)}`)
  return key
}

/** Files in a folder of this machine, readable by nobody else. */
export const folderStore = (folder: string): FileStore => {
  const pathOf = (place: Place) => join(folder, keyOf(place))
  return {
    put: async (place, path) => {
      const target = pathOf(place)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      // Under its name only when it is whole.
      const part = `${target}.part`
      await pipeline(createReadStream(path), createWriteStream(part, { mode: 0o600, flush: true }))
      await rename(part, target)
    },
    get: async (place) => {
      const file = await open(pathOf(place), constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      })
      return file?.createReadStream()
    },
    remove: async (place) => {
      await rm(pathOf(place), { force: true })
      await rm(`${pathOf(place)}.part`, { force: true })
    },
  }
}

export interface S3Options {
  /** With the bucket as its path, and nothing behind it: `https://s3.example.org/midsummer`. */
  endpoint: string
  accessKeyId: string
  secretAccessKey: string
  region: string
}

/** The silence that is borne from the store, in milliseconds. */
const PATIENCE = 15_000

/** Files in a bucket of any store that speaks S3. */
export const s3Store = (options: S3Options): FileStore => {
  const bucket = new S3mini({ ...options, requestAbortTimeout: PATIENCE })
  return {
    put: async (place, path, size) => {
      const key = keyOf(place)
      // As a blob that the disk backs: it is read as it is sent.
      await bucket.putObject(key, await openAsBlob(path), 'application/octet-stream', undefined, undefined, size)
    },
    get: async (place) => {
      const response = await bucket.getObjectResponse(keyOf(place))
      return response?.body ? Readable.fromWeb(response.body) : undefined
    },
    remove: async (place) => {
      await bucket.deleteObject(keyOf(place))
    },
  }
}
