import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/staff.d.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { InstantField } from '../../components/dates.tsx'
import { Checkbox, NumberField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { useLookAgain } from './staff.ts'

type Fields = paths['/api/staff/rules']['get']['responses'][200]['content']['application/json']

const NUMBERS = ['restMinutes', 'longestMinutes', 'withdrawMinutes', 'remindMinutes'] as const

/** What is asked of shifts, what hours earn, and the steps of becoming part of it. */
export const Rules = () => {
  const { t } = useTranslation()
  const rules = useQuery({ queryKey: ['staff', 'rules'], queryFn: () => data(api.GET('/api/staff/rules')) })
  if (rules.error) return <Failure error={rules.error} retry={rules.refetch} />
  if (!rules.data) return <Waiting />
  return (
    <div className="columns">
      <section className="stack close" aria-labelledby="rules">
        <h2 id="rules">{t('staff.rules.title')}</h2>
        <Editor rules={rules.data} />
      </section>
      <div className="stack">
        <Rewards />
        <Steps />
        <Thanks />
      </div>
    </div>
  )
}

const Editor = ({ rules }: { rules: Fields }) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [fields, setFields] = useState(rules)
  const change = (changes: Partial<Fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useMutation({
    mutationFn: () => data(api.PUT('/api/staff/rules', { body: fields })),
    onSuccess: lookAgain,
  })
  return (
    <Form error={save.error} onSubmit={() => save.mutate()}>
      <InstantField
        name="opensAt"
        label={t('staff.rules.opensAt')}
        value={fields.opensAt}
        onChange={(opensAt) => change({ opensAt })}
      />
      <InstantField
        name="closesAt"
        label={t('staff.rules.closesAt')}
        value={fields.closesAt}
        onChange={(closesAt) => change({ closesAt })}
      />
      {NUMBERS.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`staff.rules.${name}`)}
          value={fields[name]}
          onChange={(value) => change({ [name]: value })}
          minValue={0}
          isRequired
        />
      ))}
      <div className="filters">
        <TextField
          name="nightFrom"
          label={t('staff.rules.nightFrom')}
          type="time"
          value={fields.nightFrom}
          onChange={(nightFrom) => change({ nightFrom })}
          isRequired
        />
        <TextField
          name="nightUntil"
          label={t('staff.rules.nightUntil')}
          type="time"
          value={fields.nightUntil}
          onChange={(nightUntil) => change({ nightUntil })}
          isRequired
        />
      </div>
      <div className="filters">
        <NumberField
          name="nightWeight"
          label={t('staff.rules.nightWeight')}
          value={fields.nightWeight}
          onChange={(nightWeight) => change({ nightWeight })}
          minValue={0}
          maxValue={10}
          isRequired
        />
        <NumberField
          name="setUpWeight"
          label={t('staff.rules.setUpWeight')}
          value={fields.setUpWeight}
          onChange={(setUpWeight) => change({ setUpWeight })}
          minValue={0}
          maxValue={10}
          isRequired
        />
      </div>
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice tone="good" title={t('manage.overview.saved')} />}
      <div>
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t('manage.offers.save')}
        </Button>
      </div>
    </Form>
  )
}

const Rewards = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const lookAgain = useLookAgain()
  const [name, setName] = useState('')
  const [hours, setHours] = useState(8)
  const rewards = useQuery({ queryKey: ['staff', 'rewards'], queryFn: () => data(api.GET('/api/staff/rewards')) })
  const add = useAttempt(
    (headers) => data(api.POST('/api/staff/rewards', { headers, body: { name, hours } })),
    () => {
      setName('')
      return lookAgain()
    },
  )
  return (
    <section className="stack close" aria-labelledby="rewards">
      <h2 id="rewards">{t('staff.hours.rewards')}</h2>
      <ul className="list">
        {rewards.data?.rewards.map((reward) => (
          <li key={reward.id} className="list-row">
            <span className="list-name">{reward.name}</span>
            <span>{t('staff.rules.fromHours', { hours: number(reward.hours) })}</span>
          </li>
        ))}
      </ul>
      <Form error={add.error} onSubmit={() => add.mutate()} className="filters">
        <TextField name="name" label={t('staff.rules.reward')} value={name} onChange={setName} isRequired />
        <NumberField
          name="hours"
          label={t('staff.rules.rewardHours')}
          value={hours}
          onChange={setHours}
          minValue={1}
          maxValue={1000}
          isRequired
        />
        <Button type="submit" isPending={add.isPending}>
          {t('staff.rules.add')}
        </Button>
      </Form>
      {add.error && <Failure error={add.error} />}
    </section>
  )
}

const Steps = () => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [name, setName] = useState('')
  const [byStaff, setByStaff] = useState(false)
  const steps = useQuery({ queryKey: ['staff', 'steps'], queryFn: () => data(api.GET('/api/staff/steps')) })
  const add = useAttempt(
    (headers) =>
      data(
        api.POST('/api/staff/steps', {
          headers,
          body: { name, toldBy: byStaff ? 'staff' : 'person', position: steps.data?.steps.length ?? 0 },
        }),
      ),
    () => {
      setName('')
      return lookAgain()
    },
  )
  const remove = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/staff/steps/{id}', { params: { path: { id } } })),
    onSuccess: lookAgain,
  })
  return (
    <section className="stack close" aria-labelledby="steps">
      <h2 id="steps">{t('staff.steps.title')}</h2>
      <ul className="list">
        {steps.data?.steps.map((step) => (
          <li key={step.id} className="list-row">
            <span className="list-name">{step.name}</span>
            {step.toldBy === 'staff' && <span className="quiet-text">{t('staff.steps.byStaff')}</span>}
            <Button
              kind="quiet"
              aria-label={t('staff.rules.removeStep', { name: step.name })}
              isPending={remove.isPending}
              onPress={() => remove.mutate(step.id)}
            >
              {t('staff.departments.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Form error={add.error} onSubmit={() => add.mutate()}>
        <TextField
          name="name"
          label={t('staff.rules.step')}
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
        />
        <Checkbox isSelected={byStaff} onChange={setByStaff}>
          {t('staff.steps.byStaff')}
        </Checkbox>
        {add.error && <Failure error={add.error} />}
        <div>
          <Button type="submit" isPending={add.isPending}>
            {t('staff.rules.add')}
          </Button>
        </div>
      </Form>
    </section>
  )
}

const Thanks = () => {
  const { t } = useTranslation()
  const thank = useAttempt((headers) => data(api.POST('/api/staff/thanks', { headers })))
  return (
    <section className="stack close" aria-labelledby="thanks">
      <h2 id="thanks">{t('staff.rules.thanks')}</h2>
      <p className="quiet-text">{t('staff.rules.thanksText')}</p>
      <div>
        <Confirm
          action={t('staff.rules.thank')}
          title={t('staff.rules.thank')}
          isPending={thank.isPending}
          error={thank.error}
          onConfirm={(close) => thank.mutate(undefined, { onSuccess: close })}
        >
          <p>{t('staff.rules.thanksText')}</p>
        </Confirm>
      </div>
      {thank.data && <Notice tone="good" title={t('staff.rules.thanked', { count: thank.data.thanked })} />}
    </section>
  )
}
