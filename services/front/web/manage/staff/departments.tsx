import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { Cards, Checkbox, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { slugOf } from '../../slug.ts'
import { may } from '../access.ts'
import { asTree, type Department, ROLES, useDepartments, useLookAgain, usePeople } from './staff.ts'

const MODULES = ['register', 'payments', 'vendors', 'schedule', 'shop', 'staff', 'notifications', 'event'] as const
const TOP = 'top'

/** The tree of departments, and who is in each. */
export const Departments = () => {
  const { t } = useTranslation()
  const departments = useDepartments()
  const standing = useStanding()
  if (departments.error) return <Failure error={departments.error} retry={departments.refetch} />
  if (!departments.data) return <Waiting />
  const admin = standing.data !== undefined && may(standing.data, 'staff', 'admin')
  return (
    <div className="stack">
      {admin && (
        <div>
          <Ask kind="primary" trigger={t('staff.departments.add')} title={t('staff.departments.add')}>
            {(close) => <Editor all={departments.data} onDone={close} />}
          </Ask>
        </div>
      )}
      {departments.data.length === 0 && <p className="quiet-text">{t('staff.departments.none')}</p>}
      <ul className="tree">
        {asTree(departments.data).map(({ department, depth }) => (
          <li key={department.id} className="panel stack close" style={{ marginInlineStart: `${depth * 1.5}rem` }}>
            <div className="row apart">
              <h2>{department.name}</h2>
              {admin && (
                <Ask
                  kind="quiet"
                  trigger={t('staff.roster.change')}
                  label={t('staff.departments.changeOf', { name: department.name })}
                  title={t('staff.departments.changeOf', { name: department.name })}
                >
                  {(close) => <Editor all={departments.data} department={department} onDone={close} />}
                </Ask>
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
          </li>
        ))}
      </ul>
    </div>
  )
}

const Members = ({ department }: { department: Department }) => {
  const { t } = useTranslation()
  const path = { id: department.id }
  const members = useQuery({
    queryKey: ['staff', 'members', department.id],
    queryFn: () => data(api.GET('/api/staff/departments/{id}/members', { params: { path } })),
  })
  const lookAgain = useLookAgain()
  const remove = useMutation({
    mutationFn: (person: string) =>
      data(api.DELETE('/api/staff/departments/{id}/members/{person}', { params: { path: { ...path, person } } })),
    onSuccess: lookAgain,
  })
  if (members.error) return <Failure error={members.error} />
  if (!members.data) return <Waiting />
  return (
    <>
      <ul className="list">
        {members.data.members.map(({ personId, name, role, title }) => (
          <li key={personId} className="list-row">
            <Link href={`/staff/people/${personId}`}>{name}</Link>
            <span>{title ? `${title}, ${t(`staff.roles.${role}`)}` : t(`staff.roles.${role}`)}</span>
            <Button
              kind="quiet"
              aria-label={t('staff.departments.removeOf', { name, department: department.name })}
              isPending={remove.isPending}
              onPress={() => remove.mutate(personId)}
            >
              {t('staff.departments.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {remove.error && <Failure error={remove.error} />}
      <div>
        <Ask
          trigger={t('staff.departments.addMember')}
          label={t('staff.departments.addMemberTo', { name: department.name })}
          title={t('staff.departments.addMemberTo', { name: department.name })}
        >
          {(close) => <AddMember department={department.id} onDone={close} />}
        </Ask>
      </div>
    </>
  )
}

const AddMember = ({ department, onDone }: { department: string; onDone: () => void }) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [text, setText] = useState('')
  const [person, setPerson] = useState<string | null>(null)
  const [role, setRole] = useState<(typeof ROLES)[number]>('volunteer')
  const [title, setTitle] = useState('')
  const people = usePeople(text.trim())
  const add = useMutation({
    mutationFn: () =>
      data(
        api.PUT('/api/staff/departments/{id}/members/{person}', {
          params: { path: { id: department, person: person ?? '' } },
          body: { role, title: title.trim() || null },
        }),
      ),
    onSuccess: () => {
      void lookAgain()
      onDone()
    },
  })
  return (
    <Form error={add.error} onSubmit={() => add.mutate()}>
      <TextField label={t('staff.people.search')} type="search" value={text} onChange={setText} isRequired={false} />
      <Cards
        label={t('staff.roster.whom')}
        cards={(people.data ?? []).slice(0, 8).map(({ id, name, email }) => ({ id, name, text: email }))}
        value={person}
        onChange={setPerson}
      />
      <div className="filters">
        <Select
          label={t('staff.manage.role')}
          options={ROLES.map((id) => ({ id, name: t(`staff.roles.${id}`) }))}
          value={role}
          onChange={(chosen) => setRole(ROLES.find((one) => one === chosen) ?? 'volunteer')}
        />
        <TextField
          name="title"
          label={t('staff.departments.title')}
          value={title}
          onChange={setTitle}
          maxLength={80}
          isRequired={false}
        />
      </div>
      {add.error && <Failure error={add.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={add.isPending} isDisabled={person === null}>
          {t('staff.departments.addMember')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
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
  const lookAgain = useLookAgain()
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
    () => {
      void lookAgain()
      onDone()
    },
  )
  return (
    <Form error={send.error} onSubmit={() => send.mutate()}>
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
      {send.error && <Failure error={send.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={send.isPending}>
          {t('manage.offers.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
