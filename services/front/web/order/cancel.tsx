import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Confirm } from '../components/confirm.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'

/** Cancels what is somebody's own, until the event's rules say no; what is only held, at any time. */
export const Cancel = ({
  isHeld = false,
  until,
  action,
  label,
  title,
  text,
  onCancel,
}: {
  isHeld?: boolean
  until: string | null
  action: string
  label?: string
  title: string
  /** What comes of it. */
  text: string
  onCancel: () => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const cancel = useMutation({ mutationFn: onCancel })
  if (!isHeld && (until === null || Date.parse(until) < Date.now()))
    return <p className="help">{t('order.cancelNone')}</p>
  return (
    <div className="row">
      <Confirm
        action={action}
        title={title}
        {...(label && { label })}
        isPending={cancel.isPending}
        error={cancel.error}
        onConfirm={(close) => cancel.mutate(undefined, { onSuccess: close })}
      >
        <p>{text}</p>
      </Confirm>
      {!isHeld && until !== null && <span className="help">{t('order.cancelUntil', { at: instant(until) })}</span>}
    </div>
  )
}
