import type { FieldProps } from '@rjsf/utils'
import { useMutation } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { createContext, useContext } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SentFile } from '../api/files.ts'
import { Button } from '../components/button.tsx'
import { Optional } from '../components/fields.tsx'
import { Failure } from '../components/notice.tsx'

/** How a form's files are sent; none where nothing is sent, as in a preview. */
export const SendFile = createContext<((file: File) => Promise<SentFile>) | null>(null)

const NAME = 'midsummer-file-'
/** An answer is a file's id alone: its name is kept in the tab. */
const nameOf = (id: string): string => sessionStorage.getItem(NAME + id) ?? id.slice(-8)

/** Files, sent as they are chosen. */
export const FileField = (props: FieldProps) => {
  const { schema, uiSchema, formData = [], onChange, fieldPathId, rawErrors = [], errorSchema } = props
  const { t } = useTranslation()
  const send = useContext(SendFile)
  const files: string[] = formData
  // What is wrong with one of several files stands below all of them.
  const errors = [...rawErrors, ...files.flatMap((_, index) => errorSchema?.[index]?.__errors ?? [])]
  const most = schema.maxItems ?? 1
  const accept: string[] | undefined = uiSchema?.['ui:options']?.['accept'] as string[] | undefined
  const sending = useMutation({
    mutationFn: async (chosen: File) => (send ? send(chosen) : undefined),
    onSuccess: (sent) => {
      if (!sent) return
      sessionStorage.setItem(NAME + sent.id, sent.name)
      onChange([...files, sent.id], fieldPathId.path)
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
              <span className="reference">{nameOf(id)}</span>
              <Button kind="quiet" aria-label={`${t('remove')}: ${nameOf(id)}`} onPress={() => remove(id)}>
                {t('remove')}
              </Button>
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
            <Button isPending={sending.isPending} isDisabled={send === null}>
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
