/** What is wrong with an answer, by the rule that it breaks. */
export const answers = {
  required: 'This is needed.',
  pattern: 'This does not look right.',
  option: 'Choose one of these.',
  type: 'This does not look right.',
  format: 'This does not look right.',
  minItems: 'Choose more.',
  maxItems: 'Choose fewer.',
  minProperties: 'Choose at least one.',
  minimum: 'This is too little.',
  maximum: 'This is too much.',
  maxLength: 'This is too long.',
  early: 'This is too early.',
  late: 'This is too late.',
  pieces: 'These are too many in all.',
  characters: 'There are characters that cannot be kept.',
  fileLater: 'Files are asked for later, by mail.',
}
