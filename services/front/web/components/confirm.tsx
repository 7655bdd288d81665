import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Ask } from './dialog.tsx'
import { Failure } from './notice.tsx'

/** A button for what cannot be taken back: it asks first. */
export const Confirm = ({
  action,
  label,
  title,
  children,
  isPending,
  error,
  onConfirm,
}: {
  /** What both buttons say. */
  action: string
  /** Where the action alone would not say of what. */
  label?: string
  title: string
  /** What comes of it. */
  children?: ReactNode
  isPending: boolean
  error: unknown
  onConfirm: (close: () => void) => void
}) => {
  const { t } = useTranslation()
  return (
    <Ask kind="quiet" trigger={action} {...(label && { label })} title={title}>
      {(close) => (
        <>
          {children}
          {error ? <Failure error={error} /> : null}
          <div className="row">
            <Button kind="danger" isPending={isPending} onPress={() => onConfirm(close)}>
              {action}
            </Button>
            <Button onPress={close}>{t('keep')}</Button>
          </div>
        </>
      )}
    </Ask>
  )
}
