import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { NumberField, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useRules } from './plan.ts'

/** What the grid goes by. */
export const RulesOfGrid = () => {
  const { t } = useTranslation()
  const rules = useRules()
  return (
    <section className="stack close" aria-labelledby="rules">
      <h2 id="rules">{t('schedule.rules.title')}</h2>
      {rules.error && <Failure error={rules.error} retry={rules.refetch} />}
      {rules.data ? <Editor before={rules.data} onSaved={rules.refetch} /> : <Waiting />}
    </section>
  )
}

type Rules = NonNullable<ReturnType<typeof useRules>['data']>

const Editor = ({ before, onSaved }: { before: Rules; onSaved: () => unknown }) => {
  const { t } = useTranslation()
  const [rules, setRules] = useState(before)
  const save = useMutation({
    mutationFn: () => data(api.PUT('/api/schedule/rules', { body: rules })),
    onSuccess: onSaved,
  })
  const change = (changes: Partial<Rules>) => {
    save.reset()
    setRules((before) => ({ ...before, ...changes }))
  }
  return (
    <SaveForm attempt={save} onSubmit={() => save.mutate()}>
      <div className="filters">
        <NumberField
          name="gridMinutes"
          label={t('schedule.rules.gridMinutes')}
          value={rules.gridMinutes}
          onChange={(gridMinutes) => change({ gridMinutes })}
          minValue={1}
          maxValue={60}
          isRequired
        />
        <NumberField
          name="turnoverMinutes"
          label={t('schedule.rules.turnover')}
          value={rules.turnoverMinutes}
          onChange={(turnoverMinutes) => change({ turnoverMinutes })}
          minValue={0}
          maxValue={240}
          isRequired
        />
        <TextField
          name="adultsFrom"
          label={t('schedule.rules.adultsFrom')}
          value={rules.adultsFrom ?? ''}
          onChange={(from) => change({ adultsFrom: from || null })}
        />
        <TextField
          name="adultsUntil"
          label={t('schedule.rules.adultsUntil')}
          value={rules.adultsUntil ?? ''}
          onChange={(until) => change({ adultsUntil: until || null })}
        />
      </div>
      <p className="help">{t('schedule.rules.adultsHelp')}</p>
    </SaveForm>
  )
}
