import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { calendarOf } from '../../calendar.ts'
import { Ask } from '../../components/dialog.tsx'
import { Disclosed } from '../../components/disclosed.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, Select, TextField } from '../../components/fields.tsx'
import { Removal } from '../../components/removal.tsx'
import { slugOf } from '../../slug.ts'
import { Change } from './change.tsx'
import { Members } from './members.tsx'
import { branchesOf, type Department, useMay } from './staff.ts'

const MODULES = ['register', 'payments', 'vendors', 'schedule', 'shop', 'staff', 'notifications', 'event'] as const
const TOP = 'top'

/** The tree of departments, and who is in each. */
export const Departments = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const admin = useMay('admin')
  return (
    <div className="stack">
      {admin && (
        <div>
          <Ask kind="primary" trigger={t('staff.departments.add')} title={t('staff.departments.add')}>
            {(close) => <Editor all={departments} onDone={close} />}
          </Ask>
        </div>
      )}
      {departments.length === 0 && <p className="quiet-text">{t('staff.departments.none')}</p>}
      <Branches of={null} all={departments} />
    </div>
  )
}

/** What is a part of a department, and again what is a part of that. */
const Branches = ({ of, all }: { of: string | null; all: readonly Department[] }) => {
  const { t } = useTranslation()
  const branches = branchesOf(all, of)
  if (branches.length === 0) return null
  return (
    <ul className="tree">
      {branches.map((department) => (
        <li key={department.id}>
          <Disclosed
            summary={
              <>
                <h2>{department.name}</h2>
                <span className="quiet-text">
                  {[department.leaders.join(', '), t('staff.departments.people', { count: department.people })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            }
          >
            <Opened department={department} all={all} />
          </Disclosed>
          <Branches of={department.id} all={all} />
        </li>
      ))}
    </ul>
  )
}

/** A department, and who is in it. */
const Opened = ({ department, all }: { department: Department; all: readonly Department[] }) => {
  const { t } = useTranslation()
  const { id, name, description, modules, calendarKey } = department
  const admin = useMay('admin')
  return (
    <div className="panel stack close">
      {description && <p>{description}</p>}
      {modules.length > 0 && (
        <p className="quiet-text">
          {t('staff.departments.owns', { modules: modules.map((module) => t(`staff.modules.${module}`)).join(', ') })}
        </p>
      )}
      <Members department={department} />
      <p>
        <a href={calendarOf('staff', `departments/${calendarKey}`)}>{t('staff.departments.calendar')}</a>
      </p>
      {admin && (
        <div className="row tight">
          <Change label={t('staff.departments.changeOf', { name })}>
            {(close) => <Editor all={all} department={department} onDone={close} />}
          </Change>
          <Removal
            label={t('staff.templates.removeOf', { name })}
            send={() => data(api.DELETE('/api/staff/departments/{id}', { params: { path: { id } } }))}
          />
        </div>
      )}
    </div>
  )
}

const Editor = ({
  all,
  department,
  onDone,
}: {
  all: readonly Department[]
  department?: Department
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(() => ({
    name: department?.name ?? '',
    slug: department?.slug ?? '',
    description: department?.description ?? '',
    parentId: department?.parentId ?? null,
    modules: department?.modules ?? [],
  }))
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const send = useAttempt(
    (headers) =>
      department
        ? data(
            api.PATCH('/api/staff/departments/{id}', { params: { path: { id: department.id } }, body: { ...fields } }),
          )
        : data(api.POST('/api/staff/departments', { headers, body: { ...fields } })),
    onDone,
  )
  return (
    <EditForm attempt={send} onSubmit={() => send.mutate()} onDone={onDone}>
      <TextField
        name="name"
        label={t('staff.manage.name')}
        value={fields.name}
        onChange={(name) => change(department ? { name } : { name, slug: slugOf(name) })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="description"
        label={t('staff.manage.description')}
        help={t('staff.departments.descriptionHelp')}
        rows={2}
        value={fields.description}
        onChange={(description) => change({ description })}
        isRequired={false}
      />
      <Select
        name="parentId"
        label={t('staff.departments.partOf')}
        options={[
          { id: TOP, name: t('staff.departments.top') },
          ...all.filter(({ id }) => id !== department?.id).map(({ id, name }) => ({ id, name })),
        ]}
        value={fields.parentId ?? TOP}
        onChange={(parent) => change({ parentId: parent === TOP ? null : parent })}
      />
      <CheckboxGroup
        value={fields.modules}
        onChange={(chosen) => change({ modules: MODULES.filter((one) => chosen.includes(one)) })}
        className="field"
      >
        <Label>{t('staff.departments.modules')}</Label>
        {MODULES.map((module) => (
          <Checkbox key={module} value={module}>
            {t(`staff.modules.${module}`)}
          </Checkbox>
        ))}
        <span className="help">{t('staff.departments.modulesHelp')}</span>
      </CheckboxGroup>
    </EditForm>
  )
}
