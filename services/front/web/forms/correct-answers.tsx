import {
  type Answers,
  checkAnswers,
  type Definition,
  fieldsOf,
  type Problem,
  tidyAnswers,
  type Viewer,
  visibleDefinition,
} from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shown } from '../api/files.ts'
import { Ask } from '../components/dialog.tsx'
import { EditForm } from '../components/edit-form.tsx'
import { useEvent } from '../event/event.ts'
import { SendFiles } from './file.tsx'
import type { FormDomain } from './form.ts'
import { SchemaForm } from './schema-form.tsx'

/** Corrects what somebody answered, by the form that they answered. */
export const CorrectAnswers = ({
  domain,
  definition: whole,
  answers: before,
  viewer,
  shown,
  send,
  onDone,
}: {
  domain: FormDomain
  definition: Definition
  answers: Answers
  /** Who corrects: they are asked for what they see. */
  viewer: Viewer
  /** What opens it, beside being signed in. */
  shown?: Shown
  /** New answers by field; null takes one away. */
  send: (answers: Answers) => Promise<unknown>
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const id = useId()
  const event = useEvent()
  const definition = visibleDefinition(whole, viewer)
  const [answers, setAnswers] = useState(before)
  const [problems, setProblems] = useState<Problem[]>([])
  const correct = useMutation({
    mutationFn: (now: Answers) => {
      // What is gone is taken away by name.
      const gone = Object.fromEntries(
        fieldsOf(definition).flatMap(({ key }) => (Object.hasOwn(before, key) ? [[key, null]] : [])),
      )
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
  const title = t('answers.correct')
  return (
    <Ask kind="quiet" trigger={title} title={title}>
      {(close) => (
        <EditForm attempt={correct} onSubmit={() => submit(close)} onDone={close}>
          <SendFiles value={{ domain, ...shown }}>
            <SchemaForm
              id={id}
              definition={definition}
              answers={answers}
              onChange={setAnswers}
              problems={problems}
              {...(event.data && { currency: event.data.currency })}
            />
          </SendFiles>
        </EditForm>
      )}
    </Ask>
  )
}
