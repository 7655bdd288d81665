import { api, data } from '../api/client.ts'
import { useStanding } from '../api/standing.ts'
import { Answered, type Submission } from '../forms/answered.tsx'
import { CorrectAnswers } from '../forms/correct-answers.tsx'
import { may } from './access.ts'

/** What was answered in a form, as staff see it and admins correct it. */
export const StaffAnswered = ({
  domain,
  submission,
  onChange,
}: {
  domain: 'vendors' | 'schedule' | 'staff'
  submission: Submission
  onChange: () => unknown
}) => {
  const { id, answers } = submission
  const isAdmin = may(useStanding().data, domain, 'admin')
  return (
    <Answered
      domain={domain}
      submission={submission}
      correct={(definition) =>
        isAdmin && (
          <CorrectAnswers
            domain={domain}
            definition={definition}
            answers={answers}
            viewer="admin"
            send={(answers) =>
              data(api.PATCH(`/api/${domain}/submissions/{id}`, { params: { path: { id } }, body: { answers } }))
            }
            onDone={onChange}
          />
        )
      }
    />
  )
}
