import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/shop.d.ts'
import { InstantField } from '../../components/dates.tsx'
import { NumberField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useRules } from '../../shop/items.ts'
import { useChange } from './shop.ts'

type RulesData = paths['/api/shop/rules']['get']['responses'][200]['content']['application/json']

/** What people may do with their orders. */
export const Rules = () => {
  const rules = useRules()
  if (rules.error) return <Failure error={rules.error} retry={rules.refetch} />
  if (!rules.data) return <Waiting />
  return <Editor rules={rules.data} />
}

const Editor = ({ rules: before }: { rules: RulesData }) => {
  const { t } = useTranslation()
  const [rules, setRules] = useState(before)
  const save = useChange(() => data(api.PUT('/api/shop/rules', { body: rules })))
  return (
    <section className="stack close narrow" aria-labelledby="rules">
      <h2 id="rules">{t('manage.overview.rules')}</h2>
      <SaveForm attempt={save} onSubmit={() => save.mutate(undefined)}>
        <NumberField
          name="holdMinutes"
          label={t('counter.holdMinutes')}
          value={rules.holdMinutes}
          onChange={(holdMinutes) => setRules({ ...rules, holdMinutes })}
          minValue={1}
          maxValue={1440}
          isRequired
        />
        <InstantField
          name="cancelUntil"
          label={t('manage.overview.cancelUntil')}
          value={rules.cancelUntil}
          onChange={(cancelUntil) => setRules({ ...rules, cancelUntil })}
        />
        <NumberField
          name="refundPercent"
          label={t('manage.overview.refundPercent')}
          value={rules.refundPercent}
          onChange={(refundPercent) => setRules({ ...rules, refundPercent })}
          minValue={0}
          maxValue={100}
          isRequired
        />
      </SaveForm>
    </section>
  )
}
