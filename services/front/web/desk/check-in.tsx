import { type Answers, checkAnswers, type Problem, tidyAnswers } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { Failure, useProblemText } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { SendFiles } from '../forms/file.tsx'
import { useForm } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import { HandOut, Owed } from './ordered.tsx'
import { Presence } from './presence.tsx'
import type { Registration } from './registrations.ts'
import { Result } from './result.tsx'
import { sound } from './sound.ts'

/** Refusals that the desk acts on; anything else is a failure to try again. */
const STOPS = new Set([
  'REGISTER_ALREADY_CHECKED_IN',
  'REGISTER_REGISTRATION_CANCELLED',
  'REGISTER_REGISTRATION_UNPAID',
])

export const CheckIn = ({ registration, onNext }: { registration: Registration; onNext: () => void }) => {
  const { t } = useTranslation()
  const { id, name, state, checkedInAt } = registration
  const procedure = useForm('register', 'check-in')
  const [answers, setAnswers] = useState<Answers>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [key] = useState(() => crypto.randomUUID())
  const go = useRef<HTMLDivElement>(null)
  const checkIn = useMutation({
    mutationFn: () => {
      const definition = procedure.data?.definition
      return data(
        api.POST('/api/register/registrations/{id}/check-in', {
          params: { path: { id } },
          body: definition ? { answers: tidyAnswers(definition, answers) } : {},
          headers: { 'idempotency-key': key },
        }),
      )
    },
    onSuccess: () => sound('welcome'),
    onError: () => sound('stop'),
  })
  const submit = () => {
    const definition = procedure.data?.definition
    const found = definition ? checkAnswers(definition, tidyAnswers(definition, answers)) : []
    setProblems(found)
    if (found.length === 0) checkIn.mutate()
  }
  useEffect(() => go.current?.querySelector('button')?.focus(), [procedure.isSuccess])

  const stop = checkIn.error instanceof Refused && STOPS.has(checkIn.error.problem.code) ? checkIn.error : undefined
  if (checkIn.isSuccess) return <Outcome kind="welcome" name={name} registration={checkIn.data} onNext={onNext} />
  if (stop) return <Outcome kind="stop" name={name} registration={registration} problem={stop} onNext={onNext} />
  if (state !== 'registered' || checkedInAt !== null) {
    return <Outcome kind="stop" name={name} registration={registration} onNext={onNext} />
  }
  if (procedure.isPending) return <Waiting />
  return (
    <div className="stack narrow">
      <Head registration={registration} />
      <Owed registration={registration} />
      <HandOut registration={registration} />
      {procedure.error && <Failure error={procedure.error} retry={procedure.refetch} />}
      <Form className="stack" onSubmit={submit}>
        {procedure.data && (
          <SendFiles value={{ domain: 'register' }}>
            <SchemaForm
              id="check-in"
              definition={procedure.data.definition}
              answers={answers}
              onChange={setAnswers}
              problems={problems}
            />
          </SendFiles>
        )}
        {checkIn.error && <Failure error={checkIn.error} />}
        <div className="row" ref={go}>
          <Button type="submit" kind="primary" isPending={checkIn.isPending}>
            {t('desk.checkIn', { name })}
          </Button>
          <Button onPress={onNext}>{t('desk.back')}</Button>
        </div>
      </Form>
    </div>
  )
}

const Head = ({ registration }: { registration: Registration }) => (
  <div className="stack close">
    <div className="row apart">
      <h1 className="desk-name">{registration.name}</h1>
      <Presence registration={registration} />
    </div>
    <p className="desk-level">{registration.snapshot.level.name}</p>
  </div>
)

/** What came of it: colour, sign and words all say the same. */
const Outcome = ({
  kind,
  name,
  registration,
  problem,
  onNext,
}: {
  kind: 'welcome' | 'stop'
  name: string
  registration: Registration
  problem?: Refused
  onNext: () => void
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const textOf = useProblemText()
  const { instant } = useFormats(event.data?.timeZone)
  const here =
    kind === 'stop' && (registration.checkedInAt !== null || problem?.problem.code === 'REGISTER_ALREADY_CHECKED_IN')
  const title = kind === 'welcome' ? t('desk.done') : here ? t('desk.already') : t('desk.refused')
  return (
    <Result
      kind={kind}
      silent={kind === 'welcome' || problem !== undefined}
      title={title}
      name={name}
      next={t('desk.next')}
      onNext={onNext}
      below={
        <>
          <Owed registration={registration} />
          {kind === 'welcome' && <HandOut registration={registration} />}
        </>
      }
    >
      <p>{registration.snapshot.level.name}</p>
      {here && registration.checkedInAt !== null && (
        <p>{t('desk.alreadyAt', { at: instant(registration.checkedInAt) })}</p>
      )}
      {kind === 'stop' &&
        !here &&
        (problem ? <p>{textOf(problem.problem)}</p> : <Presence registration={registration} />)}
    </Result>
  )
}
