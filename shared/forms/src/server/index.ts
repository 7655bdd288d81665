export { answerCells, answerColumns } from './columns.ts'
export { correctionRoutes } from './corrections.ts'
export { eraseAnswers, eraseDue } from './erasing.ts'
export { answersWrong } from './errors.ts'
export { answeredFiles, holdFiles } from './files.ts'
export {
  draftOf,
  formVersion,
  knownForm,
  latestForm,
  publishedForm,
  publishedKeys,
  publishForm,
  saveDraft,
} from './forms.ts'
export { type DraftForm, PublishedForm, StoredSubmission } from './queries.ts'
export { formSubscriptions } from './retention.ts'
export { formRoutes } from './routes.ts'
export {
  type Correction,
  correctSubmission,
  forgetAnswersFor,
  forgetSubmissions,
  readSubmission,
  type Submitted,
  submissionsOf,
  submit,
} from './submissions.ts'
