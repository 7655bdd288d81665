import { domainToASCII } from 'node:url'

/** The host is not one that a name server could know. */
export class BadHost extends Error {
  override name = 'BadHost'
}

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * A `Host` header as the directory spells hosts: lower case, ASCII (punycode), no port, no trailing dot, no `www.`.
 * @throws BadHost
 */
export const normaliseHost = (header: string): string => {
  const [, name] = /^([^\s:/@[\]\\?#%]{1,300})(?::\d{1,5})?$/.exec(header) ?? []
  if (!name) throw new BadHost('the host is malformed')
  const ascii = domainToASCII(name.replace(/\.$/, '')).replace(/^www\.(?=.*\.)/, '')
  if (ascii.length === 0 || ascii.length > 253 || !ascii.split('.').every((label) => LABEL.test(label))) {
    throw new BadHost('the host is malformed')
  }
  return ascii
}
