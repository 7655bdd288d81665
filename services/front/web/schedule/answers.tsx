import { fieldsOf, say } from '@midsummer/forms'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'

/** What was answered in a form, by the questions as they are asked now. */
export const AnswersOf = ({ form, answers }: { form: string; answers: Record<string, unknown> }) => {
  const { i18n } = useTranslation()
  const asked = useForm(form)
  const fields = asked.data ? fieldsOf(asked.data.definition) : []
  const labelOf = (key: string) => {
    const field = fields.find((one) => one.key === key)
    return field ? say(field.label, i18n.language, asked.data?.definition.locale ?? 'en') : key
  }
  return (
    <dl className="answers">
      {Object.entries(answers).map(([key, answer]) => (
        <div key={key}>
          <dt>{labelOf(key)}</dt>
          <dd>{typeof answer === 'string' ? answer : JSON.stringify(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The form of a call, as it is asked now. */
export const useForm = (key: string | null) =>
  useQuery({
    queryKey: ['schedule-form', key],
    enabled: key !== null,
    queryFn: () => data(api.GET('/api/schedule/forms/{key}', { params: { path: { key: key ?? '' } } })),
  })
