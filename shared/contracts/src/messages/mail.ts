import Type from 'typebox'
import { type Message, message } from '../message.ts'
import { instant, uuid } from '../shapes.ts'

const Mail = Type.Object({
  event: uuid,
  mail: Type.Object({
    /** The same for every delivery: one mail. */
    id: uuid,
    /** Named by the domain: `register.confirmation`. */
    template: Type.String(),
    to: Type.String(),
    /** BCP 47; the language that the person chose. */
    locale: Type.String(),
    /** What the template's text names: `{{name}}`. */
    data: Type.Record(Type.String(), Type.Unknown()),
    /** After this it is of no use to anybody, and is not sent. */
    until: Type.Optional(instant),
  }),
})

/** A domain asks for a mail to somebody: `register.mail.wanted`. */
export const mailWanted = <Domain extends string>(domain: Domain): Message<typeof Mail> =>
  message(`${domain}.mail.wanted`, Mail, ({ mail }) => mail.template)
