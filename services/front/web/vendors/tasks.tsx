import { type Answers, tidyAnswers } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { SendFiles } from '../forms/file.tsx'
import { useForm } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import { type Code, openedBy, type Task } from './application.ts'

const BADGES = { done: 'good', open: 'warn', blocked: '' } as const

/** What is to be done, in order. */
export const Tasks = ({ id, code, tasks }: { id: string; code: Code; tasks: readonly Task[] }) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="tasks">
      <h2 id="tasks">{t('vendors.tasks.title')}</h2>
      <ol className="stack close">
        {tasks.map((task) => (
          <li key={task.id} className="panel stack close">
            <div className="row apart">
              <h3>{task.name}</h3>
              <span className={`badge ${BADGES[task.state]}`}>{t(`vendors.tasks.${task.state}`)}</span>
            </div>
            <TaskBody id={id} code={code} task={task} tasks={tasks} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const TaskBody = ({ id, code, task, tasks }: { id: string; code: Code; task: Task; tasks: readonly Task[] }) => {
  const { t } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const queries = useQueryClient()
  const form = useForm('vendors', task.form)
  const [answers, setAnswers] = useState<Answers>({})
  const report = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/vendors/applications/{id}/tasks/{task}', {
          params: { ...openedBy(id, code), path: { id, task: task.slug } },
          body: form.data ? { answers: tidyAnswers(form.data.definition, answers) } : {},
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  const faults = report.error instanceof Refused ? (report.error.problem.errors ?? []) : []
  const names = task.waitsFor.map((slug) => tasks.find((one) => one.slug === slug)?.name ?? slug)
  return (
    <>
      {task.description && <p>{task.description}</p>}
      {task.dueAt !== null && task.state !== 'done' && (
        <p className="help">{t('vendors.tasks.due', { at: instant(task.dueAt) })}</p>
      )}
      {task.state === 'blocked' && <p className="help">{t('vendors.tasks.waitsFor', { names: names.join(', ') })}</p>}
      {task.state === 'open' && task.kind === 'registered' && (
        <div>
          <ButtonLink to="/register">{t('event.register')}</ButtonLink>
        </div>
      )}
      {task.state === 'open' && form.data === null && <p className="help">{t('vendors.tasks.notYet')}</p>}
      {task.state === 'open' && (task.kind === 'self' || (task.kind === 'form' && form.data !== null)) && (
        <>
          {form.data && (
            <SendFiles value={{ domain: 'vendors', code }}>
              <SchemaForm
                id={task.slug}
                definition={form.data.definition}
                answers={answers}
                onChange={setAnswers}
                problems={faults.map((fault) => ({ ...fault, rule: 'server' }))}
              />
            </SendFiles>
          )}
          {report.error && <Failure error={report.error} />}
          <div>
            <Button
              isPending={report.isPending}
              isDisabled={task.kind === 'form' && !form.data}
              onPress={() => report.mutate()}
            >
              {t(task.kind === 'form' ? 'vendors.tasks.send' : 'vendors.tasks.report')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
