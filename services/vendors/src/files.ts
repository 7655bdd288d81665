import type { Keeping } from '@midsummer/files'
import { answeredFiles } from '@midsummer/forms/server'
import { senderOf, speakerOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'
import { belongsTo, read, vendorOf } from './applications/applications.ts'

/**
 * Files are sent by who has begun an application, is signed in, or has proven an address, and seen by its vendor and the jury
 * with the answers.
 */
export const files = (keeping: Keeping) =>
  answeredFiles('vendors', {
    ...keeping,
    uploader: (request) => {
      const { code } = speakerOf(request)
      return code === undefined ? senderOf(request) : request.inTenant((tx) => vendorOf(tx, eventOf(request), code))
    },
    viewerOf: async (tx, request, application) => {
      const found = await read(tx, eventOf(request), application)
      return (await belongsTo(tx, found, speakerOf(request))) ? 'person' : undefined
    },
  })
