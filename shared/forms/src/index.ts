export {
  type Answers,
  type ChosenOption,
  checkAnswers,
  initialAnswers,
  type KnownFile,
  optionsChosen,
  shownFields,
  tidyAnswers,
  visibleAnswers,
  visibleDefinition,
} from './answers.ts'
export { checkDefinition } from './check-definition.ts'
export {
  type Condition,
  Definition,
  type Field,
  fieldsOf,
  type Option,
  say,
  type Test,
  type Text,
  VIEWERS,
  type Viewer,
} from './definition.ts'
export type { Problem } from './faults.ts'
export { type JsonSchema, type RenderedForm, toJsonSchema } from './schema.ts'
