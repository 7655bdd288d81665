import { type Answers, type Definition, type Field, fieldsOf, say } from '@midsummer/forms'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStanding } from '../api/standing.ts'
import { Waiting } from '../components/waiting.tsx'
import { may } from '../manage/access.ts'
import { plainText, useAnswerText } from './answer.ts'
import { Download } from './download.tsx'
import { type FormDomain, useAnsweredForm } from './form.ts'

export interface Submission {
  id: string
  form: string
  version: number
  answers: Answers
}

/** What was answered in a form, question by question; those whose question has gone as they are. */
export const Answered = ({
  domain,
  submission,
  code,
  correct,
}: {
  domain: FormDomain
  submission: Submission
  /** Opens what it was answered for, and so its files, for who is not signed in. */
  code?: string | undefined
  /** What it is corrected with, by who may. */
  correct?: (definition: Definition) => ReactNode
}) => {
  const { t, i18n } = useTranslation()
  const { data: form, isPending } = useAnsweredForm(domain, submission)
  const isAdmin = may(useStanding().data, domain, 'admin')
  const definition = form?.definition
  const { version, answers } = submission
  if (isPending) return <Waiting />
  const fields = new Map(definition && fieldsOf(definition).map((field) => [field.key, field]))
  const asked = [...fields.keys()].filter((key) => Object.hasOwn(answers, key))
  const gone = Object.keys(answers).filter((key) => !fields.has(key))
  return (
    <div className="panel stack close">
      <div className="row apart">
        <p className="help">
          {[
            definition && say(definition.title, i18n.language, definition.locale),
            isAdmin && t('manage.registrations.version', { version }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {definition && correct?.(definition)}
      </div>
      <dl className="answers">
        {[...asked, ...gone].map((key) => {
          const field = fields.get(key)
          return (
            <div key={key}>
              <dt>{definition && field ? say(field.label, i18n.language, definition.locale) : key}</dt>
              <dd>
                {definition && field ? (
                  <Answer domain={domain} definition={definition} field={field} answer={answers[key]} code={code} />
                ) : (
                  plainText(answers[key])
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

interface Asked {
  domain: FormDomain
  definition: Definition
  field: Field
  answer: unknown
  code: string | undefined
}

const Answer = ({ domain, definition, field, answer, code }: Asked) => {
  const textOf = useAnswerText()
  if (field.type === 'file' && Array.isArray(answer))
    return answer.map((id) => <Download key={id} of={{ domain, code }} id={String(id)} />)
  return textOf(definition, field, answer)
}
