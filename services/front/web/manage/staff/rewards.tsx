import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField, TextField } from '../../components/fields.tsx'
import { useFormats } from '../../format.ts'
import { Change } from './change.tsx'

interface Reward {
  id: string
  name: string
  hours: number
}

/** What hours earn. */
export const Rewards = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const rewards = useQuery({ queryKey: ['staff', 'rewards'], queryFn: () => data(api.GET('/api/staff/rewards')) })
  return (
    <section className="stack close" aria-labelledby="rewards">
      <h2 id="rewards">{t('staff.hours.rewards')}</h2>
      <ul className="list">
        {rewards.data?.rewards.map((reward) => (
          <li key={reward.id} className="list-row">
            <span className="list-name">{reward.name}</span>
            <span>{t('staff.rules.fromHours', { hours: number(reward.hours) })}</span>
            <Change label={t('staff.departments.changeOf', { name: reward.name })}>
              {(close) => <Editor reward={reward} onDone={close} />}
            </Change>
          </li>
        ))}
      </ul>
      <div>
        <Ask trigger={t('staff.rules.addReward')} title={t('staff.rules.addReward')}>
          {(close) => <Editor onDone={close} />}
        </Ask>
      </div>
    </section>
  )
}

const Editor = ({ reward, onDone }: { reward?: Reward; onDone: () => void }) => {
  const { t } = useTranslation()
  const [name, setName] = useState(reward?.name ?? '')
  const [hours, setHours] = useState(reward?.hours ?? 8)
  const send = useAttempt(
    (headers) =>
      reward
        ? data(api.PUT('/api/staff/rewards/{id}', { params: { path: { id: reward.id } }, body: { name, hours } }))
        : data(api.POST('/api/staff/rewards', { headers, body: { name, hours } })),
    onDone,
  )
  return (
    <EditForm attempt={send} onSubmit={() => send.mutate()} onDone={onDone}>
      <TextField
        name="name"
        label={t('staff.rules.reward')}
        value={name}
        onChange={setName}
        maxLength={80}
        isRequired
      />
      <NumberField
        name="hours"
        label={t('staff.rules.rewardHours')}
        value={hours}
        onChange={setHours}
        minValue={0.25}
        maxValue={1000}
        isRequired
      />
    </EditForm>
  )
}
