import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '@midsummer/database'
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider'
import { noteConsent } from '../consents/consents.ts'
import { sha256 } from '../secret.ts'
import { consumeKept, deleteKept, deleteOfGrant, selectByUid, selectKept, upsertKept } from './queries.ts'

/** The session of the browser that a request to the provider came from, if somebody is signed in there. */
export const visiting = new AsyncLocalStorage<{ session: string | undefined }>()

/**
 * Keeps what the provider must remember. Ids are secrets there (a code, a token), so their hashes are kept and the id is
 * left out of the payload. What the provider calls a session is a view of ours: it is there while ours is, and never
 * in a browser where another is signed in.
 */
export const openAdapter = (
  { shared }: Database,
  findClient: (id: string) => Promise<AdapterPayload | undefined>,
): ((model: string) => Adapter) => {
  const none = async () => undefined
  return (model) => {
    if (model === 'Client') {
      return {
        find: findClient,
        upsert: none,
        findByUid: none,
        findByUserCode: none,
        consume: none,
        destroy: none,
        revokeByGrantId: none,
      }
    }
    const ours = (session: string | null): boolean =>
      model !== 'Session' || !visiting.getStore() || session === visiting.getStore()?.session
    return {
      upsert: async (id, { jti: _jti, ...payload }, expiresIn) => {
        await shared(async (tx) => {
          if (model === 'Grant') await noteConsent(tx, payload, 'given')
          await upsertKept(tx, {
            model,
            hash: sha256(id),
            payload,
            expiresIn: expiresIn || undefined,
            // A grant is looked for by its person and named by its id, which is no secret.
            uid: model === 'Grant' ? id : (payload.uid ?? null),
            grant: payload.grantId ?? null,
            session: model === 'Session' ? (visiting.getStore()?.session ?? null) : null,
          })
        })
      },
      find: async (id) => {
        const kept = await shared((tx) => tx.maybeOne(selectKept(model, sha256(id))))
        if (!kept || !ours(kept.session)) return undefined
        return { ...kept.payload, jti: id, ...(kept.consumed !== null && { consumed: kept.consumed }) }
      },
      findByUid: async (uid) => {
        const kept = await shared((tx) => tx.maybeOne(selectByUid(model, uid)))
        return kept ? { ...kept.payload } : undefined
      },
      findByUserCode: none,
      consume: async (id) => {
        // Two requests may have read it unused before either came here.
        const won = await shared((tx) => tx.maybeOne(consumeKept(model, sha256(id))))
        if (!won) throw new errors.InvalidGrant('it was used before')
      },
      destroy: (id) =>
        shared(async (tx) => {
          const gone = await tx.maybeOne(deleteKept(model, sha256(id)))
          if (gone && model === 'Grant') await noteConsent(tx, gone.payload, 'withdrawn')
        }),
      revokeByGrantId: (grant) => shared((tx) => deleteOfGrant(tx, grant)).then(() => undefined),
    }
  }
}
