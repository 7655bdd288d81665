import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/register.d.ts'
import { InstantField } from '../../components/dates.tsx'
import { NumberField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useRules } from '../../register/offer.ts'

type RulesData = paths['/api/register/rules']['get']['responses'][200]['content']['application/json']

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
  const save = useMutation({ mutationFn: () => data(api.PUT('/api/register/rules', { body: rules })) })
  const numberOf = (name: 'holdMinutes' | 'mostPeople' | 'refundPercent', most: number) => (
    <NumberField
      name={name}
      label={t(`manage.overview.${name}`)}
      value={rules[name]}
      onChange={(value) => setRules({ ...rules, [name]: value })}
      minValue={0}
      maxValue={most}
      isRequired
    />
  )
  return (
    <section className="stack close" aria-labelledby="rules">
      <h2 id="rules">{t('manage.overview.rules')}</h2>
      <SaveForm attempt={save} onSubmit={() => save.mutate()}>
        {numberOf('holdMinutes', 1440)}
        {numberOf('mostPeople', 100)}
        <InstantField
          name="cancelUntil"
          label={t('manage.overview.cancelUntil')}
          value={rules.cancelUntil}
          onChange={(cancelUntil) => setRules({ ...rules, cancelUntil })}
        />
        {numberOf('refundPercent', 100)}
      </SaveForm>
    </section>
  )
}
