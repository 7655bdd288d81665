import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { NumberField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useFormats } from '../../format.ts'

/** What hours earn. */
export const Rewards = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const [name, setName] = useState('')
  const [hours, setHours] = useState(8)
  const rewards = useQuery({ queryKey: ['staff', 'rewards'], queryFn: () => data(api.GET('/api/staff/rewards')) })
  const add = useAttempt(
    (headers) => data(api.POST('/api/staff/rewards', { headers, body: { name, hours } })),
    () => setName(''),
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
