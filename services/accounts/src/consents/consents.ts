import { uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { clientUnknown } from '../errors.ts'
import { Consent, deleteConsent, selectConsents } from './queries.ts'

export { Consent }

/** A grant as the provider's library writes it; a host of ours has none that was asked for. */
const Grant = Type.Object({
  accountId: Type.String(),
  clientId: uuid,
  openid: Type.Optional(Type.Object({ scope: Type.Optional(Type.String()) })),
})

/** Notes what a person has allowed an application, or no more: in the transaction in which the library writes it. */
export const noteConsent = async (tx: Tx, payload: unknown, how: 'given' | 'withdrawn'): Promise<void> => {
  if (!Value.Check(Grant, payload)) return
  const { accountId: id, clientId: client, openid } = payload
  const after = { client, scope: openid?.scope }
  await audit(tx, { kind: 'person', id }, { action: `consent.${how}`, target: id, after })
}

/** The applications that somebody has let know who they are. */
export const consentsOf = (tx: Tx, user: string) => tx.any(selectConsents(user))

/** An application learns nothing more of somebody, and asks when they come again. @throws clientUnknown */
export const withdrawConsent = async (tx: Tx, user: string, client: string): Promise<void> => {
  if ((await tx.any(deleteConsent(user, client))).length === 0) throw clientUnknown()
  await audit(tx, { kind: 'person', id: user }, { action: 'consent.withdrawn', target: user, after: { client } })
}
