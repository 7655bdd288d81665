import type { FieldProps } from '@rjsf/utils'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { createContext, useContext } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../api/files.ts'
import { Button } from '../components/button.tsx'
import { Optional } from '../components/fields.tsx'
import { Failure } from '../components/notice.tsx'
import { Download, type Files, fileKey, useFileName } from './download.tsx'

/** Where a form's files are sent; nowhere where nothing is sent, as in a preview. */
export const SendFiles = createContext<Files | null>(null)

/** Files, sent as they are chosen. */
export const FileField = (props: FieldProps) => {
  const { schema, uiSchema, formData = [], onChange, fieldPathId, rawErrors = [], errorSchema } = props
  const { t } = useTranslation()
  const queries = useQueryClient()
  const to = useContext(SendFiles)
  const files: string[] = formData
  // What is wrong with one of several files stands below all of them.
  const errors = [...rawErrors, ...files.flatMap((_, index) => errorSchema?.[index]?.__errors ?? [])]
  const most = schema.maxItems ?? 1
  const accept: string[] | undefined = uiSchema?.['ui:options']?.['accept'] as string[] | undefined
  const sending = useMutation({
    mutationFn: async (chosen: File) => (to ? { to, sent: await sendFile(to.domain, chosen, to) } : undefined),
    onSuccess: (done) => {
      if (!done) return
      queries.setQueryData(fileKey(done.to, done.sent.id), done.sent)
      onChange([...files, done.sent.id], fieldPathId.path)
    },
  })
  const remove = (id: string) => {
    const rest = files.filter((file) => file !== id)
    onChange(rest.length > 0 ? rest : undefined, fieldPathId.path)
  }
  return (
    <fieldset className="group">
      <legend>
        {schema.title}
        {!props.required && <Optional />}
      </legend>
      {schema.description && <p className="help">{schema.description}</p>}
      {files.length > 0 && (
        <ul className="list">
          {files.map((id) => (
            <li key={id} className="list-row">
              {to && <Sent files={to} id={id} onRemove={() => remove(id)} />}
            </li>
          ))}
        </ul>
      )}
      {files.length < most && (
        <div>
          <FileTrigger
            {...(accept && { acceptedFileTypes: accept })}
            onSelect={(chosen) => chosen?.[0] && sending.mutate(chosen[0])}
          >
            <Button isPending={sending.isPending} isDisabled={to === null}>
              <Paperclip aria-hidden size={20} />
              {t('answers.chooseFile')}
            </Button>
          </FileTrigger>
        </div>
      )}
      {sending.error && <Failure error={sending.error} />}
      {errors.map((error) => (
        <p key={error} className="field-error">
          {error}
        </p>
      ))}
    </fieldset>
  )
}

/** A file that was sent; an answer is its id alone. */
const Sent = ({ files, id, onRemove }: { files: Files; id: string; onRemove: () => void }) => {
  const { t } = useTranslation()
  const name = useFileName(files, id).data?.name ?? id.slice(-8)
  return (
    <>
      <span className="list-name">{name}</span>
      <Download of={files} id={id} />
      <Button kind="quiet" aria-label={`${t('remove')}: ${name}`} onPress={onRemove}>
        {t('remove')}
      </Button>
    </>
  )
}
