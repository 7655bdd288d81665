import { problem } from '@midsummer/service'

export const fileMissing = problem('FILES_MISSING', 400, 'Send one file, as multipart/form-data.')
export const fileTooLarge = problem('FILES_TOO_LARGE', 413, 'This file is too large.')
export const fileTypeRefused = problem('FILES_TYPE_REFUSED', 415, 'Files of this kind are not taken.')
export const fileRefused = problem('FILES_REFUSED', 422, 'This file was found harmful and is gone.')
export const tooManyFiles = problem(
  'FILES_TOO_MANY',
  429,
  'Too many files were sent that nothing uses. Try again tomorrow.',
)
export const fileUnknown = problem('FILES_UNKNOWN', 404, 'There is no such file.')
export const scannerAway = problem(
  'FILES_SCANNER_AWAY',
  503,
  'Files cannot be examined at the moment. Try again later.',
)
