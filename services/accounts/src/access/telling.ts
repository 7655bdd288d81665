import { randomUUID } from 'node:crypto'
import { allows, resolve, said } from '@midsummer/access'
import { type Level, type Module, mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { factsOf, knownOf } from './access.ts'
import { selectWorking } from './queries.ts'

export interface Concern {
  event: string
  module: Module
  level: Level
  template: string
  data: Record<string, unknown>
}

/** Has a mail sent to everybody of the convention who holds a level in a module of an event: those who can act on it. */
export const mailWhoMayAct = async (tx: Tx, { event, module, level, template, data }: Concern): Promise<void> => {
  for (const { user, email, locale } of await tx.any(selectWorking(event))) {
    const access = said(resolve(factsOf(await knownOf(tx, user, event))))
    if (!allows(access, module, level)) continue
    await announce(tx, mailWanted('accounts'), {
      event,
      mail: { id: randomUUID(), template, to: email, locale, data },
    })
  }
}
