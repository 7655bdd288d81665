import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { Confirm } from './confirm.tsx'

/** Takes something away, asking first; why it cannot go is said where it was asked. */
export const Removal = ({
  label,
  send,
  children,
}: {
  /** What goes. */
  label: string
  send: () => Promise<unknown>
  /** What comes of it. */
  children?: ReactNode
}) => {
  const { t } = useTranslation()
  const remove = useAttempt(send)
  return (
    <Confirm
      action={t('staff.departments.remove')}
      label={label}
      title={label}
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
    >
      {children}
    </Confirm>
  )
}
