import { instant, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Message = Type.Object({
  id: uuid,
  side: Type.Enum(['vendor', 'staff']),
  body: Type.String(),
  at: instant,
})
export type Message = Type.Static<typeof Message>

const message = row(Message)
const columns = sql.fragment`id, side, body, at`

export const selectMessages = (application: string) =>
  sql.type(message)`select ${columns} from vendors_message where application_id = ${application} order by id`

export const insertMessage = (application: string, side: Message['side'], actor: string, body: string) =>
  sql.type(message)`
    insert into vendors_message (application_id, side, actor, body)
    values (${application}, ${side}, ${actor}, ${body})
    returning ${columns}`
