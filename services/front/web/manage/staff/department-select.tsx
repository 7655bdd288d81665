import { useTranslation } from 'react-i18next'
import { Select } from '../../components/fields.tsx'
import type { Department } from './staff.ts'

/** Whose something new is. */
export const DepartmentSelect = ({
  departments,
  value,
  onChange,
}: {
  departments: readonly Department[]
  value: string
  onChange: (department: string) => void
}) => {
  const { t } = useTranslation()
  return (
    <Select
      name="departmentId"
      label={t('staff.manage.department')}
      options={departments.map(({ id, name }) => ({ id, name }))}
      value={value}
      onChange={onChange}
    />
  )
}
