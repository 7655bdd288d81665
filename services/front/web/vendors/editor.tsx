import { type Answers, checkAnswers, type Definition, tidyAnswers } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { SendFiles } from '../forms/file.tsx'
import { useForm } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import { type Application, type Code, openedBy, useTypes, type VendorType } from './application.ts'
import { BoothFields, boothBody, boothOf } from './booth.tsx'
import { Tables } from './tables.tsx'

interface Shown {
  application: Application
  code: Code
}

/** What a vendor says of their booth: all of it in a draft, afterwards what the list and the floor need. */
export const Editor = (shown: Shown) => {
  const types = useTypes()
  if (types.error) return <Failure error={types.error} retry={types.refetch} />
  // Who could send it before it is all here would send half of it.
  return types.data ? <Fields {...shown} types={types.data} /> : <Waiting />
}

const Fields = ({ application, code, types }: Shown & { types: readonly VendorType[] }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id, state } = application
  const isDraft = state === 'draft'
  const [fields, setFields] = useState(() => {
    const { typeId, sizeId, draft } = application
    return { typeId, sizeId, answers: draft as Answers, booth: boothOf(application) }
  })
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const type = types.find((one) => one.id === fields.typeId)
  const form = useForm('vendors', (isDraft && type?.form) || null)
  const definition: Definition | undefined = form.data?.definition
  const answers = definition ? tidyAnswers(definition, fields.answers) : {}
  const problems = definition ? checkAnswers(definition, answers) : []
  /** Whether it was to be submitted already: from then on what is missing is shown. */
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: async (submit: boolean) => {
      const { typeId, sizeId, booth } = fields
      // Answers to a form that is not here, say of a type that was hidden meanwhile, stay as they are.
      const asked = definition !== undefined || typeId !== application.typeId
      const body = { ...boothBody(booth), ...(isDraft && { typeId, sizeId, ...(asked && { answers }) }) }
      const params = openedBy(id, code)
      await data(api.PATCH('/api/vendors/applications/{id}/own', { params, body }))
      if (submit) await data(api.POST('/api/vendors/applications/{id}/submission', { params }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  const send = () => {
    setTried(isDraft)
    if (problems.length === 0) save.mutate(isDraft)
  }
  const isClosed = isDraft && type?.open === false
  if (form.error) return <Failure error={form.error} retry={form.refetch} />
  return (
    <Form error={save.error} onSubmit={send}>
      {isDraft && (
        <Tables
          types={types}
          table={fields}
          onChange={({ typeId, sizeId }) => change({ typeId: typeId ?? '', sizeId: sizeId ?? '' })}
        />
      )}
      <BoothFields
        booth={fields.booth}
        type={type}
        sizeId={fields.sizeId}
        onChange={(changes) => change({ booth: { ...fields.booth, ...changes } })}
      />
      {form.isLoading && <Waiting />}
      {definition && (
        <SendFiles value={{ domain: 'vendors', code }}>
          <SchemaForm
            id="vendor"
            definition={definition}
            answers={fields.answers}
            onChange={(answers) => change({ answers })}
            problems={tried ? problems : []}
          />
        </SendFiles>
      )}
      {tried && problems.length > 0 && <Notice tone="bad" title={t('vendors.missing')} />}
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice tone="good" title={t('saved')} />}
      {isClosed && <Notice title={t('problems.VENDORS_TYPE_CLOSED')} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={save.isPending} isDisabled={form.isLoading || isClosed}>
          {t(isDraft ? 'vendors.submit' : 'save')}
        </Button>
        {isDraft && (
          <Button isDisabled={save.isPending || form.isLoading || isClosed} onPress={() => save.mutate(false)}>
            {t('vendors.saveDraft')}
          </Button>
        )}
      </div>
    </Form>
  )
}
