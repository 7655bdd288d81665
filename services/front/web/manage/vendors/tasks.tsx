import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { TaskEditor } from './task-editor.tsx'

/** What vendors have to do after they are approved, in order. */
export const Tasks = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('vendors.manage.tasks'), event.data?.name)
  const found = useQuery({
    queryKey: ['vendors', 'tasks'],
    queryFn: async () => (await data(api.GET('/api/vendors/tasks'))).tasks,
  })
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  const tasks = found.data
  const nameOf = (slug: string) => tasks.find((task) => task.slug === slug)?.name ?? slug
  const add = t('vendors.manage.addTask')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('vendors.manage.tasks')}</h1>
        <Ask kind="primary" trigger={add} title={add}>
          {(close) => <TaskEditor others={tasks} onDone={close} />}
        </Ask>
      </div>
      {tasks.length === 0 && <p className="quiet-text">{t('vendors.manage.noTasks')}</p>}
      <ol className="list">
        {tasks.map((task) => (
          <li key={task.id} className="list-row">
            <span className="list-name">{task.name}</span>
            {task.needs.length > 0 && (
              <span className="quiet-text">
                {t('vendors.tasks.waitsFor', { names: task.needs.map(nameOf).join(', ') })}
              </span>
            )}
            <span className="badge">{t(`vendors.manage.kinds.${task.kind}`)}</span>
            <Ask
              kind="quiet"
              trigger={t('manage.offers.editAction')}
              label={t('vendors.manage.editTask', { name: task.name })}
              title={t('vendors.manage.editTask', { name: task.name })}
            >
              {(close) => <TaskEditor task={task} others={tasks.filter(({ id }) => id !== task.id)} onDone={close} />}
            </Ask>
          </li>
        ))}
      </ol>
    </div>
  )
}
