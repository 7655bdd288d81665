import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { Lifting, useLifting } from './lifting.tsx'
import { PickPerson } from './pick-person.tsx'

/** Puts somebody on a slot. What stands against it is told, and can be set aside where staff may. */
export const Assign = ({ slot, department, onDone }: { slot: string; department: string; onDone: () => void }) => {
  const { t } = useTranslation()
  const [person, setPerson] = useState<string | null>(null)
  const lifting = useLifting()
  const assign = useAttempt(
    (headers) =>
      data(
        api.POST('/api/staff/slots/{id}/assignments', {
          params: { path: { id: slot } },
          headers,
          body: { person: person ?? '', ...lifting.body },
        }),
      ),
    onDone,
  )
  return (
    <EditForm
      attempt={assign}
      save={t('staff.roster.assign')}
      isDisabled={person === null}
      onSubmit={() => assign.mutate(undefined, { onError: lifting.refused })}
      onDone={onDone}
    >
      <PickPerson
        department={department}
        value={person}
        onChange={(picked) => {
          setPerson(picked)
          lifting.forget()
        }}
      />
      <Lifting of={lifting} />
    </EditForm>
  )
}
