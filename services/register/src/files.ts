import { allows } from '@midsummer/access'
import { setAlarm } from '@midsummer/database'
import { fileRoutes, type Keeping } from '@midsummer/files'
import { showsFile } from '@midsummer/forms/server'
import { provenEmail } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'

/** After this a file that no order names is swept away, in milliseconds: a little more than the day that it may wait. */
const SWEPT = 25 * 60 * 60_000

/** Files are sent by who has proven an address, with the proof in a header, and seen by the desk with the answers. */
export const files = (keeping: Keeping) =>
  fileRoutes('register', {
    ...keeping,
    uploader: (request) =>
      request.inTenant(async (tx) => {
        const email = await provenEmail(tx, eventOf(request), String(request.headers['x-proof'] ?? ''))
        await setAlarm(tx, new Date(Date.now() + SWEPT).toISOString())
        return email
      }),
    mayRead: async (tx, request, { id: file, submission }) =>
      submission !== null &&
      allows(request.context, 'register', 'staff') &&
      showsFile(tx, { event: eventOf(request), id: submission, file, viewer: 'staff' }),
  })
