import { useTranslation } from 'react-i18next'
import { Select } from '../../components/fields.tsx'

const ROLES = ['leader', 'deputy', 'staff', 'volunteer'] as const
export type Role = (typeof ROLES)[number]

/** What somebody is to be in a department. */
export const RoleSelect = ({ value, onChange }: { value: Role; onChange: (role: Role) => void }) => {
  const { t } = useTranslation()
  return (
    <Select
      name="role"
      label={t('staff.manage.role')}
      options={ROLES.map((id) => ({ id, name: t(`staff.roles.${id}`) }))}
      value={value}
      onChange={(chosen) => onChange(ROLES.find((one) => one === chosen) ?? 'volunteer')}
    />
  )
}
