import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/staff.d.ts'
import { Confirm } from '../../components/confirm.tsx'
import { InstantField } from '../../components/dates.tsx'
import { NumberField, TextField } from '../../components/fields.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Rewards } from './rewards.tsx'
import type { Department } from './staff.ts'
import { Steps } from './steps.tsx'
import { Titles } from './titles.tsx'

type Fields = paths['/api/staff/rules']['get']['responses'][200]['content']['application/json']

const NUMBERS = ['restMinutes', 'longestMinutes', 'withdrawMinutes', 'remindMinutes'] as const

/** What is asked of shifts, what hours earn, and the steps of becoming part of it. */
export const Rules = ({ departments }: { departments: readonly Department[] }) => {
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
        <Steps departments={departments} />
        <Titles />
        <Thanks />
      </div>
    </div>
  )
}

const Editor = ({ rules }: { rules: Fields }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(rules)
  const change = (changes: Partial<Fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useAttempt(() => data(api.PUT('/api/staff/rules', { body: fields })))
  return (
    <SaveForm attempt={save} onSubmit={() => save.mutate()}>
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
    </SaveForm>
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
