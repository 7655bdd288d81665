import type { FastifyRequest } from 'fastify'
import { originRefused } from './errors.ts'

const READS = ['GET', 'HEAD', 'OPTIONS']

/** It changes nothing, and opens no socket that could. */
export const harmless = ({ method, headers }: FastifyRequest): boolean =>
  READS.includes(method) && headers.upgrade === undefined

export interface OriginOptions {
  /** It comes with a session's cookie, which a browser sends along whoever asked it to. */
  cookie: boolean
  /** The address is for programs of any origin, as long as they come without the cookie. */
  anyOrigin: boolean
}

/**
 * Refuses writes and sockets that another site's page has had a browser send. Browsers say where such a request comes from;
 * a program that says nothing has no cookie that somebody else gave it.
 * @throws originRefused
 */
export const checkOrigin = (request: FastifyRequest, { cookie, anyOrigin }: OriginOptions): void => {
  if (harmless(request) || (anyOrigin && !cookie)) return
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin === undefined && site === undefined && !cookie) return
  const same = origin === undefined ? site === 'same-origin' || site === 'none' : isHere(origin, request)
  if (!same || site === 'cross-site' || site === 'same-site') throw originRefused()
}

/** The port counts too, and whoever came by https was sent by https. */
const isHere = (origin: string, { headers, protocol }: FastifyRequest): boolean => {
  const from = URL.parse(origin)
  return from?.host === headers.host?.toLowerCase() && (protocol !== 'https' || from?.protocol === 'https:')
}
