import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { markBrowser, setCookie } from '../browser.ts'
import { wantMail } from '../mails/mails.ts'
import { LONGEST, meetBrowser } from '../sessions/sessions.ts'
import type { Progress, SignInDeps } from './sign-ins.ts'

export const Progressed = Type.Union([
  Type.Object({ signedIn: Type.Literal(true), id: Type.String(), name: Type.String() }),
  Type.Object({ signedIn: Type.Literal(false), challenge: Type.String(), factors: Type.Array(Type.String()) }),
])

/** How a sign-in is answered: the session as a cookie, never in the body; and the person is told of a new browser. */
export const answer = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { database, secrets, origin }: SignInDeps,
  progress: Progress,
) => {
  if (!progress.signedIn) return progress
  const { user, session, token } = progress
  setCookie(request, reply, '', token, LONGEST * 24 * 3600)
  const hash = markBrowser(request, reply)
  await database.shared(async (tx) => {
    if (!(await meetBrowser(tx, user.id, hash))) return
    const said = { agent: session.agent || '?', link: `${origin}/account/sessions` }
    await wantMail(tx, secrets, { to: user.email, locale: user.locale, template: 'new-browser', said })
  })
  return { signedIn: true as const, id: user.id, name: user.name }
}
