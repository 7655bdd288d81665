import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** Something is on its way. Shown after a moment only: what comes at once needs no announcement. */
export const Waiting = () => {
  const { t } = useTranslation()
  return (
    <ProgressBar isIndeterminate aria-label={t('waiting')} className="waiting">
      <span />
      <span />
      <span />
    </ProgressBar>
  )
}
