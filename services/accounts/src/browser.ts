import '@fastify/cookie'
import type { CookieSerializeOptions } from '@fastify/cookie'
import { SESSION_COOKIE } from '@midsummer/contracts'
import { clientOf, type Secrets } from '@midsummer/service'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type Type from 'typebox'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { newSecret, sha256 } from './secret.ts'

/** What is known of where somebody signs in. */
export interface Browser {
  /** As it calls itself. */
  agent: string
  network: string
  /** SHA-256 of the cookie that it was given when somebody signed in there before. */
  hash: string | undefined
  /** The session that it has at this host. */
  session: string | undefined
}

const YEAR = 365 * 24 * 3600

/** Whether the browser speaks https, as the gateway tells it. */
const secure = ({ headers }: FastifyRequest): boolean => headers['x-forwarded-proto'] === 'https'

/** `__Host-` holds a cookie to its host, its whole path and https; a development system has names of the same spelling. */
const nameOf = (request: FastifyRequest, name: string): string =>
  SESSION_COOKIE[secure(request) ? 'https' : 'http'] + name

const options = (request: FastifyRequest, maxAge?: number): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: secure(request),
  ...(maxAge !== undefined && { maxAge }),
})

/** A cookie of this host, seconds from now on: `''` for the session itself, `-browser`, … */
export const setCookie = (request: FastifyRequest, reply: FastifyReply, name: string, value: string, maxAge: number) =>
  reply.setCookie(nameOf(request, name), value, options(request, maxAge))

export const readCookie = (request: FastifyRequest, name: string): string | undefined =>
  request.cookies[nameOf(request, name)]

export const clearCookie = (request: FastifyRequest, reply: FastifyReply, name: string) =>
  reply.clearCookie(nameOf(request, name), options(request))

/** The host that a request came to, as the directory spells it. */
export const hostOf = ({ headers }: FastifyRequest): string =>
  String(headers['x-forwarded-host'] ?? '').replace(/:\d+$/, '')

export const browserOf = (request: FastifyRequest): Browser => {
  const known = readCookie(request, '-browser')
  return {
    agent: String(request.headers['user-agent'] ?? '').slice(0, 300),
    network: clientOf(request),
    hash: known && sha256(known),
    session: request.actor.session,
  }
}

/** Gives a browser what it is recognised by, for a year from now. @returns its SHA-256 */
export const markBrowser = (request: FastifyRequest, reply: FastifyReply): string => {
  const value = readCookie(request, '-browser') ?? newSecret()
  setCookie(request, reply, '-browser', value, YEAR)
  return sha256(value)
}

const sealOwner = (request: FastifyRequest, name: string): string => `accounts:cookie${name}:${hostOf(request)}`

/** Keeps something in the browser that only this host can read, and nobody else can have made. */
export const setSealed = (
  request: FastifyRequest,
  reply: FastifyReply,
  secrets: Secrets,
  name: string,
  value: object,
  maxAge: number,
) => setCookie(request, reply, name, secrets.seal(JSON.stringify(value), sealOwner(request, name)), maxAge)

/** @returns nothing when it was sealed by a key that is gone, for another host, or by nobody */
export const readSealed = <Shape extends TSchema>(
  request: FastifyRequest,
  secrets: Secrets,
  name: string,
  shape: Shape,
): Type.Static<Shape> | undefined => {
  const sealed = readCookie(request, name)
  if (!sealed) return undefined
  try {
    const kept: unknown = JSON.parse(secrets.open(sealed, sealOwner(request, name)))
    return Value.Check(shape, kept) ? kept : undefined
  } catch {
    return undefined
  }
}
