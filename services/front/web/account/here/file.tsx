import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/accounts.d.ts'
import { DateField } from '../../components/dates.tsx'
import { TextField } from '../../components/fields.tsx'
import { SaveForm } from '../../components/save-form.tsx'

type OwnFile = paths['/api/accounts/file']['get']['responses'][200]['content']['application/json']
type AnyField = keyof OwnFile | 'notes'

export const OWN_FIELDS = ['legalName', 'birthDate', 'phone', 'emergencyContact', 'medicalNotes'] as const

/** Fields of more than a line, how many they show, and the longest that they take. */
const SIZES: Partial<Record<AnyField, { rows?: number; maxLength: number }>> = {
  legalName: { maxLength: 200 },
  phone: { maxLength: 60 },
  emergencyContact: { rows: 2, maxLength: 500 },
  medicalNotes: { rows: 4, maxLength: 5_000 },
  notes: { rows: 4, maxLength: 5_000 },
}

/** What few may read of a person, to be changed field by field: what is not touched is not sent. */
export const FileForm = <Field extends AnyField>({
  file,
  fields,
  onSave,
}: {
  file: Record<Field, string | null>
  fields: readonly Field[]
  onSave: (changes: Partial<Record<Field, string | null>>) => Promise<void>
}) => {
  const { t } = useTranslation()
  const [changes, setChanges] = useState<Partial<Record<Field, string | null>>>({})
  const save = useMutation({ mutationFn: () => onSave(changes), onSuccess: () => setChanges({}) })
  const labelOf = (field: AnyField) => t(`account.file.${field}`)
  const change = (field: Field, text: string | null) => {
    save.reset()
    setChanges({ ...changes, [field]: text || null })
  }
  const now = { ...file, ...changes }
  return (
    <SaveForm
      attempt={save}
      isDisabled={Object.keys(changes).length === 0 && !save.isPending}
      onSubmit={() => save.mutate()}
    >
      {fields.map((field) =>
        field === 'birthDate' ? (
          <DateField
            key={field}
            name={field}
            label={t('account.file.birthDate')}
            value={now[field] ?? null}
            onChange={(day) => change(field, day)}
            required={false}
          />
        ) : (
          <TextField
            key={field}
            name={field}
            label={labelOf(field)}
            value={now[field] ?? ''}
            onChange={(text) => change(field, text)}
            isRequired={false}
            {...SIZES[field]}
          />
        ),
      )}
    </SaveForm>
  )
}
