import { type Answers, checkAnswers, type Definition, type Problem, tidyAnswers } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { useEvent } from '../../event/event.ts'
import { SchemaForm } from '../../forms/schema-form.tsx'

/** Corrects what somebody answered, by the form that they answered. */
export const CorrectAnswers = ({
  registration,
  definition,
  answers: before,
  onDone,
}: {
  registration: string
  definition: Definition
  answers: Answers
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const [answers, setAnswers] = useState(before)
  const [problems, setProblems] = useState<Problem[]>([])
  const correct = useMutation({
    mutationFn: (now: Answers) => {
      // What is gone is taken away by name.
      const gone = Object.fromEntries(Object.keys(before).map((key) => [key, null]))
      return data(
        api.PATCH('/api/register/registrations/{id}', {
          params: { path: { id: registration } },
          body: { answers: { ...gone, ...now } },
        }),
      )
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
          <SchemaForm
            id={`correct-${registration}`}
            definition={definition}
            answers={answers}
            onChange={setAnswers}
            problems={problems}
            {...(event.data && { currency: event.data.currency })}
          />
        </EditForm>
      )}
    </Ask>
  )
}
