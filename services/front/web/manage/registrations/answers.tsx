import { type Definition, type Field, fieldsOf, say } from '@midsummer/forms'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { fetchFile } from '../../api/files.ts'
import type { paths } from '../../api/register.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { plainText, useAnswerText } from '../../forms/answer.ts'
import { useForm } from '../../register/offer.ts'
import { may } from '../access.ts'
import { CorrectAnswers } from './correct-answers.tsx'

export type Submission =
  paths['/api/register/registrations/{id}']['get']['responses'][200]['content']['application/json']['submissions'][number]

/** What was answered, form by form. */
export const AnswersList = ({
  registration,
  submissions,
  onChange,
}: {
  registration: string
  submissions: readonly Submission[]
  onChange: () => unknown
}) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="answers">
      <h2 id="answers">{t('manage.registrations.answers')}</h2>
      {submissions.length === 0 && <p className="quiet-text">{t('manage.registrations.noAnswers')}</p>}
      {submissions.map((submission) => (
        <Answered key={submission.id} registration={registration} submission={submission} onChange={onChange} />
      ))}
    </section>
  )
}

/** The form as it was when it was answered, for who may see it; the desk has the one that is asked now. */
const useAnsweredForm = ({ form, version }: Submission) => {
  const standing = useStanding().data
  const isAdmin = standing !== undefined && may(standing, 'register', 'admin')
  const now = useForm(form)
  const then = useQuery({
    queryKey: ['form', form, version],
    enabled: isAdmin,
    queryFn: () =>
      data(
        api.GET('/api/register/forms/{key}/versions/{version}', {
          params: { path: { key: form, version: String(version) } },
        }),
      ),
  })
  const asked = isAdmin ? then : now
  return { definition: asked.data?.definition, isPending: asked.isPending, isAdmin }
}

const Answered = ({
  registration,
  submission,
  onChange,
}: {
  registration: string
  submission: Submission
  onChange: () => unknown
}) => {
  const { t, i18n } = useTranslation()
  const { definition, isPending, isAdmin } = useAnsweredForm(submission)
  const { form, version, answers } = submission
  const fields = definition ? fieldsOf(definition).filter(({ key }) => Object.hasOwn(answers, key)) : []
  const unknown = Object.keys(answers).filter((key) => !fields.some((field) => field.key === key))
  if (isPending) return <Waiting />
  return (
    <div className="panel stack close">
      <div className="row apart">
        <p className="help">
          {[
            definition && say(definition.title, i18n.language, definition.locale),
            t('manage.registrations.version', { version }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isAdmin && definition && form === 'registration' && (
          <CorrectAnswers registration={registration} definition={definition} answers={answers} onDone={onChange} />
        )}
      </div>
      <dl className="answers">
        {definition &&
          fields.map((field) => (
            <div key={field.key}>
              <dt>{say(field.label, i18n.language, definition.locale)}</dt>
              <dd>
                <Answer field={field} definition={definition} answer={answers[field.key]} />
              </dd>
            </div>
          ))}
        {unknown.map((key) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{plainText(answers[key])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const Answer = ({ field, definition, answer }: { field: Field; definition: Definition; answer: unknown }) => {
  const textOf = useAnswerText()
  if (field.type === 'file' && Array.isArray(answer)) return answer.map((id) => <Download key={id} id={String(id)} />)
  return textOf(definition, field, answer)
}

const Download = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const download = useMutation({ mutationFn: () => fetchFile(id) })
  return (
    <>
      <Button kind="quiet" isPending={download.isPending} onPress={() => download.mutate()}>
        {t('manage.registrations.file')}
      </Button>
      {download.error && <Failure error={download.error} />}
    </>
  )
}
