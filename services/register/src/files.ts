import type { Keeping } from '@midsummer/files'
import { answeredFiles } from '@midsummer/forms/server'
import { senderOf } from '@midsummer/proofs'

/** Files are sent by who is signed in, or has proven an address, and seen by the desk with the answers. */
export const files = (keeping: Keeping) => answeredFiles('register', { ...keeping, uploader: senderOf })
