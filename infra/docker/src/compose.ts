import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What docker-compose.yml says, as far as it is asked here. */
export interface Compose {
  services: Record<string, Service>
  secrets: Record<string, { file: string }>
}

export interface Service {
  image: string
  /** Ours are built; the others come as they are. */
  build?: { args: { ROOM: string } }
  command?: string[]
  entrypoint?: string[]
  environment?: Record<string, string>
  secrets?: string[]
  [more: string]: unknown
}

/** @param value what stands in the place of a variable without a default: `${REGISTER_PASSWORD:?}` */
export const readCompose = async (value: (variable: string) => string): Promise<Compose> => {
  const text = await readFile(join(import.meta.dirname, '../../../docker-compose.yml'), 'utf8')
  const filled = text.replace(
    /\$\{([A-Z_]+)(?::-([^}]*)|:\?[^}]*)\}/g,
    (_, variable: string, usual: string | undefined) => usual ?? value(variable),
  )
  return parse(filled, { merge: true })
}
