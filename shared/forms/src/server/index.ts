export { eraseAnswers, eraseDue } from './erasing.ts'
export { draftOf, formVersion, latestForm, publishedForm, publishForm, saveDraft } from './forms.ts'
export { type DraftForm, PublishedForm, StoredSubmission } from './queries.ts'
export { formSubscriptions } from './retention.ts'
export { formRoutes } from './routes.ts'
export {
  type ClaimFiles,
  type Correction,
  correctSubmission,
  readSubmission,
  type Submitted,
  showsFile,
  submissionsOf,
  submit,
} from './submissions.ts'
