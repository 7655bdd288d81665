import { fieldsOf, say } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { useForm } from '../../register/offer.ts'

interface Submission {
  id: string
  form: string
  version: number
  answers: Record<string, unknown>
}

/** What was answered, form by form, under the questions as they are now. */
export const AnswersList = ({ submissions }: { submissions: readonly Submission[] }) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="answers">
      <h2 id="answers">{t('manage.registrations.answers')}</h2>
      {submissions.length === 0 && <p className="quiet-text">{t('manage.registrations.noAnswers')}</p>}
      {submissions.map((submission) => (
        <Answered key={submission.id} submission={submission} />
      ))}
    </section>
  )
}

const Answered = ({ submission: { form: key, version, answers } }: { submission: Submission }) => {
  const { t, i18n } = useTranslation()
  const form = useForm(key)
  const { definition } = form.data ?? {}
  const fields = new Map(definition ? fieldsOf(definition).map((field) => [field.key, field]) : [])
  const tell = (key: string): string => {
    const field = fields.get(key)
    return field && definition ? say(field.label, i18n.language, definition.locale) : key
  }
  const optionOf = (key: string, value: unknown): string => {
    const field = fields.get(key)
    const option = field && 'options' in field ? field.options.find((option) => option.value === value) : undefined
    return option && definition ? say(option.label, i18n.language, definition.locale) : String(value)
  }
  const show = (key: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => optionOf(key, one)).join(', ')
    if (typeof value !== 'object' || value === null) return optionOf(key, value)
    if ('agreed' in value) return '✓'
    return Object.entries(value)
      .map(([part, said]) => (typeof said === 'number' ? `${said} × ${optionOf(key, part)}` : String(said)))
      .join(', ')
  }
  return (
    <div className="panel">
      <p className="help">{t('manage.registrations.version', { version })}</p>
      <dl className="answers">
        {Object.entries(answers).map(([key, value]) => (
          <div key={key}>
            <dt>{tell(key)}</dt>
            <dd>{show(key, value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
