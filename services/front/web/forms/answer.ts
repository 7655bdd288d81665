import { type Answers, type Definition, type Field, fieldsOf, say } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format.ts'

/** An answer whose question is not known any more. */
export const plainText = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer))

/** An answer in words; files are not told. */
export const useAnswerText = () => {
  const { i18n } = useTranslation()
  const { days, number } = useFormats()
  return (definition: Definition, field: Field, answer: unknown): string => {
    const optionOf = (value: unknown): string => {
      const option = 'options' in field ? field.options.find((option) => option.value === value) : undefined
      return option ? say(option.label, i18n.language, definition.locale) : String(value)
    }
    if (field.type === 'date' && typeof answer === 'string') return days(answer, answer)
    if (typeof answer === 'number') return number(answer)
    if (Array.isArray(answer)) return answer.map(optionOf).join(', ')
    if (typeof answer !== 'object' || answer === null) return optionOf(answer)
    if (field.type === 'consent') return ['✓', 'name' in answer && String(answer.name)].filter(Boolean).join(' ')
    if (field.type === 'merchandise') {
      return Object.entries(answer)
        .map(([option, count]) => `${count} × ${optionOf(option)}`)
        .join(', ')
    }
    return Object.values(answer).join(', ')
  }
}

/** All answers of a form in words, question by question; those whose question has gone as they are. */
export const useAnswerTexts = () => {
  const { i18n } = useTranslation()
  const textOf = useAnswerText()
  return (definition: Definition | null, answers: Answers): string[] =>
    Object.entries(answers).map(([key, answer]) => {
      const field = definition && fieldsOf(definition).find((field) => field.key === key)
      if (!definition || !field) return plainText(answer)
      return `${say(field.label, i18n.language, definition.locale)}: ${textOf(definition, field, answer)}`
    })
}
