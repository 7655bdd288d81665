import { isAbsolute } from 'node:path'
import { ServiceConfig } from '@midsummer/service'
import Type, { type Static } from 'typebox'
import type { Keeping } from './files.ts'
import { type Scan, scanByClamd, scanByCommand } from './scan.ts'
import { type FileStore, folderStore, s3Store } from './store.ts'

/** What whoever keeps files is told by their environment. */
export const FilesConfig = Type.Object({
  /** A folder's absolute path, or the address of a bucket: `https://s3.example.org/midsummer`. */
  FILES_STORE: Type.String({ pattern: '^(/|https?://[^/]+/[^/]+$)' }),
  FILES_S3_KEY: Type.String({ default: '' }),
  FILES_S3_SECRET: Type.String({ default: '' }),
  FILES_S3_REGION: Type.String({ default: 'auto' }),
  /** `clamd://host:3310`, or the absolute path of a program; without one nothing is scanned. */
  FILES_SCAN: Type.String({ pattern: '^(|/.+|clamd://.+)$', default: '' }),
})
export type FilesConfig = Static<typeof FilesConfig>

/** What a service that keeps files is told: this, and what every service is told. */
export const FilesServiceConfig = Type.Object({ ...ServiceConfig.properties, ...FilesConfig.properties })

export const openFiles = (config: FilesConfig): Keeping => ({ store: openStore(config), scan: openScan(config) })

export const openStore = (config: FilesConfig): FileStore =>
  isAbsolute(config.FILES_STORE)
    ? folderStore(config.FILES_STORE)
    : s3Store({
        endpoint: config.FILES_STORE,
        accessKeyId: config.FILES_S3_KEY,
        secretAccessKey: config.FILES_S3_SECRET,
        region: config.FILES_S3_REGION,
      })

export const openScan = ({ FILES_SCAN }: FilesConfig): Scan => {
  if (FILES_SCAN === '') return async () => undefined
  return FILES_SCAN.startsWith('/') ? scanByCommand(FILES_SCAN) : scanByClamd(FILES_SCAN)
}
