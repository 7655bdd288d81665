import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { FormDomain } from '../../forms/form.ts'
import { formsOf } from './forms.ts'

/** Leads from what asks a form to where it is written. */
export const FormLink = ({ domain, form }: { domain: FormDomain; form: string | null }) => {
  const { t, i18n } = useTranslation()
  const forms = useQuery({ ...formsOf(domain, i18n.language), enabled: form !== null })
  if (form === null) return null
  const found = forms.data?.find(({ key }) => key === form)
  return (
    <>
      <Link href={`/forms/${domain}/${form}`}>{t('manage.forms.formOf', { title: found?.title ?? form })}</Link>
      {forms.data && !found?.isPublished && <span className="badge warn">{t('manage.forms.unpublished')}</span>}
    </>
  )
}
