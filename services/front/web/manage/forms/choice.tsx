import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Select } from '../../components/fields.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import type { FormDomain } from '../../forms/form.ts'
import { formsOf } from './forms.ts'

const NONE = ''

/** Which form something asks. */
export const FormChoice = ({
  domain,
  name,
  value,
  onChange,
  orNone = false,
}: {
  domain: FormDomain
  name: string
  value: string | null
  onChange: (form: string | null) => void
  /** Whether it may ask none. */
  orNone?: boolean
}) => {
  const { t, i18n } = useTranslation()
  const forms = useQuery(formsOf(domain, i18n.language))
  if (forms.error) return <Failure error={forms.error} retry={forms.refetch} />
  const chosen = forms.data?.find(({ key }) => key === value)
  return (
    <>
      <Select
        name={name}
        label={t('manage.forms.choice')}
        help={t('manage.forms.choiceHelp')}
        options={[
          ...(orNone ? [{ id: NONE, name: t('manage.forms.none') }] : []),
          ...(forms.data ?? []).map(({ key, title }) => ({ id: key, name: title })),
        ]}
        value={value ?? (orNone ? NONE : null)}
        onChange={(picked) => onChange(picked === NONE ? null : picked)}
      />
      {forms.data && value !== null && !chosen?.isPublished && (
        <Notice tone="warn">{t('manage.forms.unpublishedHelp')}</Notice>
      )}
    </>
  )
}
