import { allows } from '@midsummer/access'
import { fileRoutes, type Keeping } from '@midsummer/files'
import { showsFile } from '@midsummer/forms/server'
import { addressOf, speakerOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'

/** Files are sent by who is signed in, or has proven an address and sends the proof in a header, and seen by the desk with the answers. */
export const files = (keeping: Keeping) =>
  fileRoutes('register', {
    ...keeping,
    uploader: (request) => {
      const { user } = speakerOf(request)
      const { 'x-proof': proof } = request.headers
      return request.inTenant((tx) =>
        addressOf(tx, eventOf(request), { user, proof: typeof proof === 'string' ? proof : undefined }),
      )
    },
    mayRead: async (tx, request, { id: file, submission }) =>
      submission !== null &&
      allows(request.context, 'register', 'staff') &&
      showsFile(tx, { event: eventOf(request), id: submission, file, viewer: 'staff' }),
  })
