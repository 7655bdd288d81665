import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Checkbox, NumberField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { SaveForm } from '../../components/save-form.tsx'

interface Known {
  offerHours: number
  offerNext: boolean
}

/** How tables are offered. */
export const Rules = () => {
  const rules = useQuery({ queryKey: ['vendors', 'rules'], queryFn: () => data(api.GET('/api/vendors/rules')) })
  if (rules.error) return <Failure error={rules.error} retry={rules.refetch} />
  return rules.data ? <Edited rules={rules.data} /> : null
}

const Edited = ({ rules }: { rules: Known }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(rules)
  const save = useMutation({ mutationFn: () => data(api.PUT('/api/vendors/rules', { body: fields })) })
  return (
    <section className="panel stack close" aria-labelledby="rules">
      <h2 id="rules">{t('vendors.manage.rules')}</h2>
      <SaveForm attempt={save} onSubmit={() => save.mutate()}>
        <NumberField
          name="offerHours"
          label={t('vendors.manage.offerHours')}
          value={fields.offerHours}
          onChange={(offerHours) => setFields((before) => ({ ...before, offerHours }))}
          minValue={1}
          maxValue={2160}
          isRequired
        />
        <Checkbox
          isSelected={fields.offerNext}
          onChange={(offerNext) => setFields((before) => ({ ...before, offerNext }))}
        >
          {t('vendors.manage.offerNext')}
        </Checkbox>
      </SaveForm>
    </section>
  )
}
