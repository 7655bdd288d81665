import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what a provider's key could be stolen from: sealed by AES-256-GCM, with a ring of keys that can be changed. */
export interface Secrets {
  /** @param owner whose it is: sealed for one row it opens in no other */
  seal: (text: string, owner: string) => string
  /** @throws when its key is no longer in the ring, or it was sealed for another owner, or altered */
  open: (sealed: string, owner: string) => string
  /** A secret of its own for whatever is named: the same each time, until there is a newer key. */
  derive: (what: string) => string
  /** Whether it was sealed with the newest key. */
  isFresh: (sealed: string) => boolean
}

const CIPHER = 'aes-256-gcm'
/** Bytes; what GCM is made for. */
const NONCE = 12

/**
 * @param ring `<version>=<32 bytes in base64>`, separated by commas, the newest first
 * @throws when it is spelled otherwise
 */
export const openSecrets = (ring: string): Secrets => {
  const keys = new Map(
    ring.split(',').map((one): [string, Buffer] => {
      const [, version, text] = /^(\w{1,20})=([\w+/-]+=*)$/.exec(one.trim()) ?? []
      const key = Buffer.from(text ?? '', 'base64')
      if (!version || key.length !== 32) throw new Error('SECRETS_KEYS is not <version>=<32 bytes in base64>,…')
      return [version, key]
    }),
  )
  const [[newest, newestKey] = []] = keys
  if (!newest || !newestKey) throw new Error('SECRETS_KEYS holds no key')

  return {
    seal: (text, owner) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(CIPHER, newestKey, nonce).setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [newest, ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
    },
    open: (sealed, owner) => {
      const [version = '', ...parts] = sealed.split('.')
      const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
      const key = keys.get(version)
      if (!key) throw new Error(`SECRETS_KEYS no longer holds ${version}, which something is sealed with`)
      if (!nonce || !text || !tag) throw new Error('this is nothing sealed')
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(owner))
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    },
    derive: (what) => Buffer.from(hkdfSync('sha256', newestKey, '', what, 32)).toString('base64url'),
    isFresh: (sealed) => sealed.startsWith(`${newest}.`),
  }
}
