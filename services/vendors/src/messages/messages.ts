import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Speaker } from '@midsummer/proofs'
import { actorName, knownEvent } from '@midsummer/service'
import { read, readOwn } from '../applications/applications.ts'
import { messageMail } from '../applications/mail.ts'
import { insertMessage, type Message, selectMessages } from './queries.ts'

/** What vendor and staff wrote to each other, oldest first. @throws applicationUnknown */
export const conversation = async (tx: Tx, event: string, id: string) => {
  await read(tx, event, id)
  return tx.any(selectMessages(id))
}

/** As its vendor. @throws applicationUnknown */
export const ownConversation = async (tx: Tx, event: string, id: string, speaker: Speaker) => {
  await readOwn(tx, event, id, speaker)
  return tx.any(selectMessages(id))
}

/** The vendor writes. @throws applicationUnknown */
export const writeOwn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, speaker, body }: { id: string; speaker: Speaker; body: string },
): Promise<Message> => {
  await readOwn(tx, event, id, speaker)
  return tx.one(insertMessage(id, 'vendor', actorName(actor), body))
}

/** Staff write; the vendor is told by mail. @throws applicationUnknown */
export const reply = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, body }: { id: string; body: string },
): Promise<Message> => {
  const whole = await read(tx, event, id)
  const { name } = await knownEvent(tx, event)
  const message = await tx.one(insertMessage(id, 'staff', actorName(actor), body))
  await messageMail(tx, event, name, whole, body)
  return message
}
