import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'

/** How long who runs the platform looks with another's eyes, in minutes. */
const MINUTES = 30

/** Who runs the platform helps a person by seeing what they see; whatever is done names both. */
export const Look = ({ user, name }: { user: string; name: string }) => {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const look = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/impersonations', { body: { user, reason, minutes: MINUTES } })),
    onSuccess: () => location.reload(),
  })
  return (
    <Ask trigger={t('people.looking.begin')} title={t('people.looking.beginTitle', { name })}>
      {(close) => (
        <EditForm attempt={look} save={t('people.looking.begin')} onSubmit={() => look.mutate()} onDone={close}>
          <p>{t('people.looking.about', { count: MINUTES })}</p>
          <TextField
            name="reason"
            label={t('people.looking.reason')}
            minLength={10}
            maxLength={500}
            value={reason}
            onChange={setReason}
            isRequired
          />
        </EditForm>
      )}
    </Ask>
  )
}
