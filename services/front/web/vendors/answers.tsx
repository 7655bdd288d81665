import { fieldsOf, say } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { plainText, useAnswerText } from '../forms/answer.ts'
import { type Application, useForm } from './application.ts'

/** What a vendor answered, by the form that is asked now. */
export const Answered = ({ submission: { form, answers } }: { submission: Application['submissions'][number] }) => {
  const { i18n } = useTranslation()
  const textOf = useAnswerText()
  const definition = useForm(form).data?.definition
  const fields = new Map(definition && fieldsOf(definition).map((field) => [field.key, field]))
  return (
    <section className="stack close">
      <h3>{definition ? say(definition.title, i18n.language, definition.locale) : form}</h3>
      <dl className="answers">
        {Object.entries(answers).map(([key, answer]) => {
          const field = fields.get(key)
          return (
            <div key={key}>
              <dt>{definition && field ? say(field.label, i18n.language, definition.locale) : key}</dt>
              <dd>{definition && field ? textOf(definition, field, answer) : plainText(answer)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
