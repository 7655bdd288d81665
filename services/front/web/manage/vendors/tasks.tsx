import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Removal } from '../../components/removal.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { FormLink } from '../forms/form-link.tsx'
import { TaskEditor } from './task-editor.tsx'
import { useTasks } from './vendors.ts'

/** What vendors have to do after they are approved, in order. */
export const Tasks = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('vendors.manage.tasks'), event.data?.name)
  const found = useTasks()
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
            <FormLink domain="vendors" form={task.form} />
            <span className="badge">{t(`vendors.manage.kinds.${task.kind}`)}</span>
            <div className="row tight">
              <Ask
                kind="quiet"
                trigger={t('manage.offers.editAction')}
                label={t('vendors.manage.editTask', { name: task.name })}
                title={t('vendors.manage.editTask', { name: task.name })}
              >
                {(close) => <TaskEditor task={task} others={tasks.filter(({ id }) => id !== task.id)} onDone={close} />}
              </Ask>
              <Removal
                label={t('staff.templates.removeOf', { name: task.name })}
                send={() => data(api.DELETE('/api/vendors/tasks/{id}', { params: { path: { id: task.id } } }))}
              />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
