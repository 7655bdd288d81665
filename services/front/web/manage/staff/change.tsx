import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Ask } from '../../components/dialog.tsx'

/** A quiet button that opens the editor of what stands there. */
export const Change = ({ label, children }: { label: string; children: (close: () => void) => ReactNode }) => {
  const { t } = useTranslation()
  return (
    <Ask kind="quiet" trigger={t('staff.roster.change')} label={label} title={label}>
      {children}
    </Ask>
  )
}
