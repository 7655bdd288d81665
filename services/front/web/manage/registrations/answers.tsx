import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Answered, type Submission } from '../../forms/answered.tsx'
import { CorrectAnswers } from '../../forms/correct-answers.tsx'
import { may } from '../access.ts'

/** What was answered, form by form. */
export const AnswersList = ({
  registration: id,
  submissions,
  onChange,
}: {
  registration: string
  submissions: readonly Submission[]
  onChange: () => unknown
}) => {
  const { t } = useTranslation()
  const isAdmin = may(useStanding().data, 'register', 'admin')
  const correct = (answers: Record<string, unknown>) =>
    data(api.PATCH('/api/register/registrations/{id}', { params: { path: { id } }, body: { answers } }))
  return (
    <section className="stack close" aria-labelledby="answers">
      <h2 id="answers">{t('manage.registrations.answers')}</h2>
      {submissions.length === 0 && <p className="quiet-text">{t('manage.registrations.noAnswers')}</p>}
      {submissions.map((submission) => (
        <Answered
          key={submission.id}
          domain="register"
          submission={submission}
          correct={(definition) =>
            isAdmin &&
            submission.form === 'registration' && (
              <CorrectAnswers
                domain="register"
                definition={definition}
                answers={submission.answers}
                viewer="admin"
                send={correct}
                onDone={onChange}
              />
            )
          }
        />
      ))}
    </section>
  )
}
