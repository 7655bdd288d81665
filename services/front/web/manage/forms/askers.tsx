import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { FormDomain } from '../../forms/form.ts'
import { useAllCalls } from '../schedule/plan.ts'
import { useAllTypes, useTasks } from '../vendors/vendors.ts'

interface Asker {
  id: string
  name: string
  form: string | null
}

/** Leads from a form to what asks it; a form that is asked of itself needs nobody. */
export const Askers = ({ domain, form }: { domain: FormDomain; form: string }) => {
  if (domain === 'schedule') return <OfSchedule form={form} />
  return domain === 'vendors' ? <OfVendors form={form} /> : null
}

const OfSchedule = ({ form }: { form: string }) => {
  const calls = useAllCalls().data
  return calls ? <Named form={form} found={[['/schedule/calls', calls]]} /> : null
}

const OfVendors = ({ form }: { form: string }) => {
  const types = useAllTypes().data
  const tasks = useTasks().data
  if (!types || !tasks) return null
  return (
    <Named
      form={form}
      found={[
        ['/vendors/tables', types],
        ['/vendors/tasks', tasks],
      ]}
    />
  )
}

/** @param found what may ask, by the page where it is chosen */
const Named = ({ form, found }: { form: string; found: readonly [page: string, all: readonly Asker[]][] }) => {
  const { t } = useTranslation()
  const asking = found.flatMap(([page, all]) => all.filter((one) => one.form === form).map((one) => ({ ...one, page })))
  if (asking.length === 0) return <p className="quiet-text">{t('manage.forms.notAsked')}</p>
  return (
    <p className="row">
      {t('manage.forms.askedBy')}
      {asking.map(({ id, name, page }) => (
        <Link key={id} href={page}>
          {name}
        </Link>
      ))}
    </p>
  )
}
