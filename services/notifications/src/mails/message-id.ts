/** The mail that a Message-ID names, and whose it is. */
export interface Place {
  mail: string
  tenant: string
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const OURS = new RegExp(`^<(?<mail>${UUID})\\.(?<tenant>${UUID})@`)

/** The same for every try, so that a double can be recognised, and a bounce finds its mail. */
export const messageId = ({ mail, tenant }: Place, host: string): string => `<${mail}.${tenant}@${host}>`

/** @returns nothing for a Message-ID that is not ours */
export const placeOf = (id: string): Place | undefined => {
  const { mail, tenant } = OURS.exec(id)?.groups ?? {}
  return mail && tenant ? { mail, tenant } : undefined
}
