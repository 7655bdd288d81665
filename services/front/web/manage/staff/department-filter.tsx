import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Filter, Select } from '../../components/fields.tsx'
import { type Department, useMay } from './staff.ts'

/** The department that a list is narrowed to: the reader's own choice, and for leaders always one of theirs. */
export const useChosen = (departments: readonly Department[]) => {
  const everywhere = useMay('staff')
  const [chosen, setChosen] = useState<string>()
  return [chosen ?? (everywhere ? undefined : departments[0]?.id), setChosen] as const
}

export const DepartmentFilter = ({
  departments,
  value,
  onChange,
}: {
  departments: readonly Department[]
  value: string | undefined
  onChange: (department: string | undefined) => void
}) => {
  const { t } = useTranslation()
  const everywhere = useMay('staff')
  const [label, options] = [t('staff.manage.department'), departments.map(({ id, name }) => ({ id, name }))]
  if (everywhere) return <Filter label={label} options={options} value={value} onChange={onChange} />
  return <Select label={label} options={options} value={value ?? null} onChange={onChange} />
}
