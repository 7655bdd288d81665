import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { Removal } from '../../components/removal.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { Change } from './change.tsx'
import { DepartmentFilter, useChosen } from './department-filter.tsx'
import type { Department, Template } from './staff.ts'
import { TemplateEditor } from './template-editor.tsx'

/** Shifts that are alike on several days: made from a template, once for each day. */
export const Templates = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const [department, setDepartment] = useChosen(departments)
  const templates = useQuery({
    queryKey: ['staff', 'templates', department],
    queryFn: () => data(api.GET('/api/staff/templates', { params: { query: department ? { department } : {} } })),
    placeholderData: keepPreviousData,
  })
  if (templates.error) return <Failure error={templates.error} retry={templates.refetch} />
  if (!templates.data) return <Waiting />
  return (
    <div className="stack">
      <p className="quiet-text narrow">{t('staff.templates.help')}</p>
      <div className="filters">
        <DepartmentFilter departments={departments} value={department} onChange={setDepartment} />
        <Ask kind="primary" trigger={t('staff.templates.add')} title={t('staff.templates.add')}>
          {(close) => <TemplateEditor departments={departments} onDone={close} />}
        </Ask>
      </div>
      <ul className="list">
        {templates.data.templates.map((template) => (
          <li key={template.id}>
            <One template={template} departments={departments} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const One = ({ template, departments }: { template: Template; departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const { days } = useFormats()
  const path = { params: { path: { id: template.id } } }
  const make = useAttempt((headers) => data(api.POST('/api/staff/templates/{id}/shifts', { ...path, headers })))
  const [first = '', last = first] = [template.days[0], template.days.at(-1)]
  const department = departments.find(({ id }) => id === template.departmentId)?.name ?? ''
  const label = t('staff.templates.changeOf', { name: template.name })
  return (
    <>
      <div className="list-row">
        <span className="list-name">{template.name}</span>
        <span>{`${template.startsAt}–${template.endsAt}`}</span>
        <span className="quiet-text">{[department, days(first, last)].join(', ')}</span>
        <div className="row">
          <Button
            aria-label={t('staff.templates.makeOf', { name: template.name })}
            isPending={make.isPending}
            onPress={() => make.mutate()}
          >
            {t('staff.templates.make')}
          </Button>
          <Change label={label}>
            {(close) => <TemplateEditor departments={departments} template={template} onDone={close} />}
          </Change>
          <Removal
            label={t('staff.templates.removeOf', { name: template.name })}
            send={() => data(api.DELETE('/api/staff/templates/{id}', path))}
          >
            <p>{t('staff.templates.removeText')}</p>
          </Removal>
        </div>
      </div>
      {make.data && <Notice tone="good" title={t('staff.templates.made', { count: make.data.made })} />}
      {make.error && <Failure error={make.error} />}
    </>
  )
}
