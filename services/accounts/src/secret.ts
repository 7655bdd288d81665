import { createHash, randomBytes } from 'node:crypto'

/** Nobody guesses it: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. @returns hexadecimal */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
