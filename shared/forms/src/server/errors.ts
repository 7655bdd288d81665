import { problem } from '@midsummer/service'

export const formUnknown = problem('FORM_UNKNOWN', 404, 'This event has no such form.')
export const formWrong = problem('FORM_WRONG', 400, 'Something in the form is wrong.')
export const formChanged = problem(
  'FORM_CHANGED',
  409,
  'The form has changed meanwhile. Look through your answers once more.',
)
export const answersWrong = problem('FORM_ANSWERS_WRONG', 400, 'Something in the answers is wrong.')
export const submissionUnknown = problem('FORM_SUBMISSION_UNKNOWN', 404, 'This event has no such submission.')
export const submissionTaken = problem('FORM_SUBMISSION_TAKEN', 409, 'This form was answered already.')
