import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, Select, TextField } from '../../components/fields.tsx'
import { base } from '../../place.ts'
import { slugOf } from '../../slug.ts'
import { Change } from './change.tsx'
import { Members } from './members.tsx'
import { asTree, type Department, useMay } from './staff.ts'

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
      <ul className="tree">
        {asTree(departments).map(({ department, depth }) => (
          <li key={department.id} className="panel stack close" style={{ marginInlineStart: `${depth * 1.5}rem` }}>
            <div className="row apart">
              <h2>{department.name}</h2>
              {admin && (
                <div className="row tight">
                  <Change label={t('staff.departments.changeOf', { name: department.name })}>
                    {(close) => <Editor all={departments} department={department} onDone={close} />}
                  </Change>
                  <Remove department={department} />
                </div>
              )}
            </div>
            {department.description && <p>{department.description}</p>}
            {department.modules.length > 0 && (
              <p className="quiet-text">
                {t('staff.departments.owns', {
                  modules: department.modules.map((module) => t(`staff.modules.${module}`)).join(', '),
                })}
              </p>
            )}
            <Members department={department} />
            <p>
              <a href={`webcal://${location.host}${base}/api/staff/calendars/departments/${department.calendarKey}`}>
                {t('staff.departments.calendar')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Takes a department away that nothing depends on. */
const Remove = ({ department: { id, name } }: { department: Department }) => {
  const { t } = useTranslation()
  const remove = useAttempt(() => data(api.DELETE('/api/staff/departments/{id}', { params: { path: { id } } })))
  return (
    <Confirm
      action={t('staff.departments.remove')}
      label={t('staff.templates.removeOf', { name })}
      title={t('staff.templates.removeOf', { name })}
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
    />
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
