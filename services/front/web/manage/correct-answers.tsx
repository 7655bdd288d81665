import { type Answers, checkAnswers, type Definition, type Problem, tidyAnswers } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../api/files.ts'
import { Ask } from '../components/dialog.tsx'
import { EditForm } from '../components/edit-form.tsx'
import { useEvent } from '../event/event.ts'
import { SendFile } from '../forms/file.tsx'
import type { FormDomain } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'

/** Corrects what somebody answered, by the form that they answered. */
export const CorrectAnswers = ({
  domain,
  definition,
  answers: before,
  send,
  onDone,
}: {
  domain: FormDomain
  definition: Definition
  answers: Answers
  /** New answers by field; null takes one away. */
  send: (answers: Answers) => Promise<unknown>
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const id = useId()
  const event = useEvent()
  const [answers, setAnswers] = useState(before)
  const [problems, setProblems] = useState<Problem[]>([])
  const correct = useMutation({
    mutationFn: (now: Answers) => {
      // What is gone is taken away by name.
      const gone = Object.fromEntries(Object.keys(before).map((key) => [key, null]))
      return send({ ...gone, ...now })
    },
    onSuccess: onDone,
  })
  const submit = (close: () => void) => {
    const tidy = tidyAnswers(definition, answers)
    const found = checkAnswers(definition, tidy)
    setProblems(found)
    if (found.length === 0) correct.mutate(tidy, { onSuccess: close })
  }
  const title = t('manage.registrations.correctAnswers')
  return (
    <Ask kind="quiet" trigger={title} title={title}>
      {(close) => (
        <EditForm attempt={correct} onSubmit={() => submit(close)} onDone={close}>
          <SendFile value={(file) => sendFile(domain, file)}>
            <SchemaForm
              id={id}
              definition={definition}
              answers={answers}
              onChange={setAnswers}
              problems={problems}
              {...(event.data && { currency: event.data.currency })}
            />
          </SendFile>
        </EditForm>
      )}
    </Ask>
  )
}
