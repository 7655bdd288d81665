import { allows } from '@midsummer/access'
import { fileRoutes, type Keeping } from '@midsummer/files'
import { showsFile } from '@midsummer/forms/server'
import { provenEmail } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'

/** Files are sent by who has proven an address, with the proof in a header, and seen by the desk with the answers. */
export const files = (keeping: Keeping) =>
  fileRoutes('register', {
    ...keeping,
    uploader: (request) =>
      request.inTenant((tx) => provenEmail(tx, eventOf(request), String(request.headers['x-proof'] ?? ''))),
    mayRead: async (tx, request, { id: file, submission }) =>
      submission !== null &&
      allows(request.context, 'register', 'staff') &&
      showsFile(tx, { event: eventOf(request), id: submission, file, viewer: 'staff' }),
  })
