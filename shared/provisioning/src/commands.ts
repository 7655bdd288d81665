import type { TenantRef } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'

export interface CommandContext {
  database: Database
  tenant: TenantRef
  /** What was given behind the command's name: `--dir out` is `{ dir: 'out' }`. */
  options: Record<string, string>
  /** What the process was told: keys, addresses. */
  environment: NodeJS.ProcessEnv
  print: (line: string) => void
}

/** What the command line can do in a domain, one tenant at a time. */
export interface Command {
  /** `export-timeline` */
  name: string
  summary: string
  /** The options that it takes, and what each means. */
  options: Record<string, string>
  /** @throws to report this tenant as failed */
  run: (context: CommandContext) => Promise<void>
}
