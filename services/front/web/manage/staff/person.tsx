import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Answers } from './answers.tsx'
import { type Person, useDepartmentNames, useMay } from './staff.ts'
import { Work } from './work.tsx'

/** Somebody who helps: what they can, what they have done, what they have earned. */
export const PersonDetail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const everywhere = useMay('staff')
  const standing = useStanding().data
  const person = useQuery({
    queryKey: ['staff', 'person', id],
    queryFn: () => data(api.GET('/api/staff/people/{id}', { params: { path: { id } } })),
  })
  if (person.error) return <Failure error={person.error} retry={person.refetch} />
  if (!person.data) return <Waiting />
  return (
    <div className="stack">
      <p>
        <Link href={everywhere ? '/staff/people' : '/staff/departments'}>
          {t(everywhere ? 'staff.manage.people' : 'staff.manage.departments')}
        </Link>
      </p>
      <div className="stack close">
        <h2>{person.data.name}</h2>
        <p className="quiet-text">{person.data.email}</p>
        {person.data.userId && standing.rights.includes('personnel-file') && (
          <p>
            <Link href={`/people/${person.data.userId}/file`}>{t('people.file.title')}</Link>
          </p>
        )}
      </div>
      <div className="columns">
        <div className="stack">
          {everywhere && <Skills person={person.data} />}
          {everywhere && <Applied id={id} />}
          <Steps id={id} />
          {everywhere && <Rewards id={id} />}
        </div>
        <Work id={id} />
      </div>
    </div>
  )
}

const Skills = ({ person }: { person: Person }) => {
  const { t } = useTranslation()
  const [text, setText] = useState(person.skills.join(', '))
  const note = useAttempt(() =>
    data(
      api.PUT('/api/staff/people/{id}/skills', {
        params: { path: { id: person.id } },
        body: { skills: text.split(/[,\s]+/).filter(Boolean) },
      }),
    ),
  )
  return (
    <Form error={note.error} onSubmit={() => note.mutate()}>
      <TextField
        label={t('staff.people.skills')}
        help={t('staff.people.skillsHelp')}
        value={text}
        onChange={setText}
        isRequired={false}
      />
      {note.error && <Failure error={note.error} />}
      <div>
        <Button type="submit" isPending={note.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  )
}

/** Where they have asked to help, and what they answered. */
const Applied = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const nameOf = useDepartmentNames()
  const found = useQuery({
    queryKey: ['staff', 'person', id, 'applications'],
    queryFn: () => data(api.GET('/api/staff/applications', { params: { query: { person: id, limit: 100 } } })),
  })
  if (!found.data || found.data.applications.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="applied">
      <h3 id="applied">{t('staff.manage.applications')}</h3>
      {found.data.applications.map(({ id, departmentId, state }) => (
        <div key={id} className="stack close">
          <div className="row apart">
            <span>{nameOf(departmentId)}</span>
            <span className="badge">{t(`staff.applications.states.${state}`)}</span>
          </div>
          <Answers id={id} />
        </div>
      ))}
    </section>
  )
}

const Steps = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const steps = useQuery({
    queryKey: ['staff', 'person', id, 'steps'],
    queryFn: () => data(api.GET('/api/staff/people/{id}/steps', { params: { path: { id } } })),
  })
  const note = useAttempt((_key, { step, done }: { step: string; done: boolean }) =>
    data(api.PUT('/api/staff/people/{id}/steps/{step}', { params: { path: { id, step } }, body: { done } })),
  )
  if (!steps.data || steps.data.steps.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="steps">
      <h3 id="steps">{t('staff.steps.title')}</h3>
      {steps.data.steps.map((step) => (
        <Checkbox
          key={step.id}
          isSelected={step.doneAt !== null}
          onChange={(done) => note.mutate({ step: step.id, done })}
        >
          {step.name}
        </Checkbox>
      ))}
      {note.error && <Failure error={note.error} />}
    </section>
  )
}

const Rewards = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const rewards = useQuery({
    queryKey: ['staff', 'person', id, 'rewards'],
    queryFn: () => data(api.GET('/api/staff/people/{id}/rewards', { params: { path: { id } } })),
  })
  const hand = useAttempt((headers, reward: string) =>
    data(api.POST('/api/staff/people/{id}/rewards/{reward}/handing', { params: { path: { id, reward } }, headers })),
  )
  if (!rewards.data || rewards.data.rewards.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="rewards">
      <h3 id="rewards">{t('staff.hours.rewards')}</h3>
      <ul className="list">
        {rewards.data.rewards.map((reward) => (
          <li key={reward.id} className="list-row">
            <span className="list-name">{reward.name}</span>
            {reward.handedAt ? (
              <span className="badge">{t('staff.hours.handed')}</span>
            ) : (
              <Button isPending={hand.isPending} onPress={() => hand.mutate(reward.id)}>
                {t('staff.people.handOut', { reward: reward.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hand.error && <Failure error={hand.error} />}
    </section>
  )
}
