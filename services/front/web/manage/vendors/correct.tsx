import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { BoothFields, boothBody, boothOf } from '../../vendors/booth.tsx'
import { type StaffApplication, useAllTypes } from './vendors.ts'

/** Corrects what a dealer said of their booth and of who is behind it; the history shows by whom. */
export const Correct = ({ application }: { application: StaffApplication }) => {
  const { t } = useTranslation()
  const action = t('vendors.manage.correct')
  return (
    <Ask trigger={action} title={`${application.name}: ${action}`}>
      {(close) => <Correction application={application} onDone={close} />}
    </Ask>
  )
}

const Correction = ({ application, onDone }: { application: StaffApplication; onDone: () => void }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id, typeId, sizeId, people } = application
  const type = useAllTypes().data?.find((one) => one.id === typeId)
  const [person, setPerson] = useState(people.find(({ kind }) => kind === 'vendor')?.name ?? '')
  const [booth, setBooth] = useState(() => boothOf(application))
  const correct = useMutation({
    mutationFn: () =>
      data(
        api.PATCH('/api/vendors/applications/{id}', {
          params: { path: { id } },
          body: { ...boothBody(booth), person: person.trim() },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['vendors'] })
      onDone()
    },
  })
  return (
    <EditForm attempt={correct} onSubmit={() => correct.mutate()} onDone={onDone}>
      <TextField
        name="person"
        label={t('vendors.fields.person')}
        value={person}
        onChange={setPerson}
        maxLength={80}
        isRequired
      />
      <BoothFields
        booth={booth}
        type={type}
        sizeId={sizeId}
        onChange={(changes) => setBooth((before) => ({ ...before, ...changes }))}
      />
    </EditForm>
  )
}
