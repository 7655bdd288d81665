import type { Keeping } from '@midsummer/files'
import { answeredFiles } from '@midsummer/forms/server'
import { senderOf, speakerOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'
import { panelistAmong, panelistOf, readPanel } from './panels/panels.ts'

/**
 * Files are sent by who holds a panel, is signed in, or has proven an address, and seen by panelists and reviewers with the
 * answers.
 */
export const files = (keeping: Keeping) =>
  answeredFiles('schedule', {
    ...keeping,
    uploader: (request) => {
      const { code } = speakerOf(request)
      return code === undefined ? senderOf(request) : request.inTenant((tx) => panelistOf(tx, eventOf(request), code))
    },
    viewerOf: async (tx, request, panel) => {
      const whole = await readPanel(tx, eventOf(request), panel)
      return (await panelistAmong(tx, whole, speakerOf(request))) && 'person'
    },
  })
