import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'

/** Why. @param told where whoever it is about reads it */
export const Reason = ({
  value,
  onChange,
  isRequired,
  told,
}: {
  value: string
  onChange: (value: string) => void
  isRequired: boolean
  told: boolean
}) => {
  const { t } = useTranslation()
  return (
    <TextField
      name="reason"
      label={t('staff.roster.reason')}
      help={told && t('staff.roster.reasonHelp')}
      value={value}
      onChange={onChange}
      maxLength={500}
      isRequired={isRequired}
    />
  )
}

/** What is taken from somebody, with a reason. */
export const Reasoned = ({
  action,
  label,
  told,
  send,
}: {
  action: string
  /** Of whom and of what. */
  label: string
  told: boolean
  send: (headers: { 'idempotency-key': string }, reason: string) => Promise<unknown>
}) => {
  const [reason, setReason] = useState('')
  const attempt = useAttempt((headers) => send(headers, reason))
  return (
    <Ask kind="quiet" trigger={action} label={label} title={label}>
      {(close) => (
        <EditForm
          attempt={attempt}
          save={action}
          kind="danger"
          onSubmit={() => attempt.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <Reason value={reason} onChange={setReason} isRequired told={told} />
        </EditForm>
      )}
    </Ask>
  )
}
