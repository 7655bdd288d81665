import { api, data } from '../api/client.ts'
import { Answered, type Submission } from '../forms/answered.tsx'
import { CorrectAnswers } from './correct-answers.tsx'

/** What was answered in a form, as staff see it and admins correct it. */
export const StaffAnswered = ({
  domain,
  submission,
  onChange,
}: {
  domain: 'vendors' | 'schedule'
  submission: Submission
  onChange: () => unknown
}) => {
  const { id, answers } = submission
  return (
    <Answered
      domain={domain}
      submission={submission}
      correct={(definition) => (
        <CorrectAnswers
          domain={domain}
          definition={definition}
          answers={answers}
          send={(answers) =>
            data(api.PATCH(`/api/${domain}/submissions/{id}`, { params: { path: { id } }, body: { answers } }))
          }
          onDone={onChange}
        />
      )}
    />
  )
}
