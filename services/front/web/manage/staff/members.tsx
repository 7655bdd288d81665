import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Removal } from '../../components/removal.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Change } from './change.tsx'
import { PickPerson } from './pick-person.tsx'
import { type Role, RoleSelect } from './role-select.tsx'
import { type Department, type Member, useMay, useMembers, useTitles } from './staff.ts'

/** Who is in a department, leaders first. */
export const Members = ({ department: { id, name: department } }: { department: Department }) => {
  const { t } = useTranslation()
  const members = useMembers(id)
  const everywhere = useMay('staff')
  if (members.error) return <Failure error={members.error} />
  if (!members.data) return <Waiting />
  return (
    <>
      <ul className="list">
        {members.data.map((member) => (
          <li key={member.personId} className="list-row">
            <Link href={`/staff/people/${member.personId}`}>{member.name}</Link>
            <span>{[member.title, t(`staff.roles.${member.role}`)].filter(Boolean).join(', ')}</span>
            <div className="row tight">
              <Change label={t('staff.departments.changeIn', { name: member.name, department })}>
                {(close) => <Editor department={id} member={member} onDone={close} />}
              </Change>
              <Removal
                label={t('staff.departments.removeOf', { name: member.name, department })}
                send={() =>
                  data(
                    api.DELETE('/api/staff/departments/{id}/members/{person}', {
                      params: { path: { id, person: member.personId } },
                    }),
                  )
                }
              />
            </div>
          </li>
        ))}
      </ul>
      {everywhere && (
        <div>
          <Ask
            trigger={t('staff.departments.addMember')}
            label={t('staff.departments.addMemberTo', { name: department })}
            title={t('staff.departments.addMemberTo', { name: department })}
          >
            {(close) => <Editor department={id} onDone={close} />}
          </Ask>
        </div>
      )}
    </>
  )
}

/** No title, and one that is not in the catalogue. */
const [NONE, FREE] = ['none', 'free']

/** What somebody is in a department: who is in it already, or somebody else. */
const Editor = ({ department, member, onDone }: { department: string; member?: Member; onDone: () => void }) => {
  const { t } = useTranslation()
  const titles = useTitles()
  const [person, setPerson] = useState<string | null>(member?.personId ?? null)
  const [role, setRole] = useState<Role>(member?.role ?? 'volunteer')
  const [chosen, setChosen] = useState(member?.titleId ?? (member?.title ? FREE : NONE))
  const [free, setFree] = useState(member?.titleId ? '' : (member?.title ?? ''))
  const set = useAttempt(
    () =>
      data(
        api.PUT('/api/staff/departments/{id}/members/{person}', {
          params: { path: { id: department, person: person ?? '' } },
          body: {
            role,
            titleId: chosen === NONE || chosen === FREE ? null : chosen,
            title: chosen === FREE ? free.trim() || null : null,
          },
        }),
      ),
    onDone,
  )
  return (
    <EditForm
      attempt={set}
      save={t(member ? 'save' : 'staff.departments.addMember')}
      isDisabled={person === null}
      onSubmit={() => set.mutate()}
      onDone={onDone}
    >
      {!member && <PickPerson department={department} value={person} onChange={setPerson} />}
      <div className="filters">
        <RoleSelect value={role} onChange={setRole} />
        <Select
          name="titleId"
          label={t('staff.departments.title')}
          options={[{ id: NONE, name: t('staff.titles.none') }, ...titles, { id: FREE, name: t('staff.titles.free') }]}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      {chosen === FREE && (
        <TextField
          name="title"
          label={t('staff.titles.own')}
          value={free}
          onChange={setFree}
          maxLength={80}
          isRequired
        />
      )}
    </EditForm>
  )
}
