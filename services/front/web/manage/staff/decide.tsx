import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { Reason } from './reasoned.tsx'

/** Yes or no to what somebody asks for, with a reason if there is one. */
export const Decide = ({
  name,
  children,
  send,
}: {
  name: string
  /** What the decision rests on. */
  children?: ReactNode
  send: (headers: { 'idempotency-key': string }, yes: boolean, because: { reason?: string }) => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const decide = useAttempt((headers, yes: boolean) => send(headers, yes, reason ? { reason } : {}))
  const label = t('staff.applications.decideOn', { name })
  return (
    <Ask trigger={t('staff.applications.decide')} label={label} title={label}>
      {(close) => (
        <>
          {children}
          <Reason value={reason} onChange={setReason} isRequired={false} told />
          {decide.error && <Failure error={decide.error} />}
          <div className="row">
            <Button
              kind="primary"
              isPending={decide.isPending}
              onPress={() => decide.mutate(true, { onSuccess: close })}
            >
              {t('staff.applications.accept')}
            </Button>
            <Button
              kind="danger"
              isPending={decide.isPending}
              onPress={() => decide.mutate(false, { onSuccess: close })}
            >
              {t('staff.applications.refuse')}
            </Button>
            <Button onPress={close}>{t('keep')}</Button>
          </div>
        </>
      )}
    </Ask>
  )
}
