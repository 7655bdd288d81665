import type { Keeping } from '@midsummer/files'
import { answeredFiles } from '@midsummer/forms/server'
import { senderOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'
import { readApplication } from './applications/applications.ts'
import { mayLead } from './members/leading.ts'

/** Files are sent by who is signed in, or has proven an address, and seen by who leads the department with the answers. */
export const files = (keeping: Keeping) =>
  answeredFiles('staff', {
    ...keeping,
    uploader: senderOf,
    viewerOf: async (tx, request, application) => {
      const { departmentId } = await readApplication(tx, eventOf(request), application)
      return (await mayLead(tx, request, departmentId)) ? 'staff' : undefined
    },
  })
