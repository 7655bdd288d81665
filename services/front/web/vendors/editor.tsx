import { type Answers, checkAnswers, type Definition, tidyAnswers } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Checkbox, NumberField, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { SchemaForm } from '../forms/schema-form.tsx'
import { type Application, openedBy, useForm, useTypes, type VendorType } from './application.ts'
import { type Other, People } from './people.tsx'
import { Tables } from './tables.tsx'

interface Shown {
  application: Application
  code: string
}

/** What a vendor says of their booth: all of it in a draft, afterwards what the list and the floor need. */
export const Editor = (shown: Shown) => {
  const types = useTypes()
  if (types.error) return <Failure error={types.error} retry={types.refetch} />
  // Who could send it before it is all here would send half of it.
  return types.data ? <Booth {...shown} types={types.data} /> : <Waiting />
}

const Booth = ({ application, code, types }: Shown & { types: readonly VendorType[] }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id, state, people } = application
  const isDraft = state === 'draft'
  const [fields, setFields] = useState(() => {
    const { typeId, sizeId, name, description, website, listed, chairs, draft } = application
    const others = people.flatMap(({ kind, ...other }): Other[] =>
      kind === 'vendor' ? [] : [{ ...other, kind, key: other.id }],
    )
    return {
      typeId,
      sizeId,
      name,
      description,
      website: website ?? '',
      listed,
      chairs,
      answers: draft as Answers,
      others,
    }
  })
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const type = types.find((one) => one.id === fields.typeId)
  const form = useForm((isDraft && type?.form) || null)
  const definition: Definition | undefined = form.data?.definition
  const answers = definition ? tidyAnswers(definition, fields.answers) : {}
  const problems = definition ? checkAnswers(definition, answers) : []
  /** Whether it was to be submitted already: from then on what is missing is shown. */
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: async (submit: boolean) => {
      const { typeId, sizeId, answers: _, website, others, ...rest } = fields
      const body = {
        ...rest,
        website: website.trim() || null,
        others: others.map(({ kind, name, email, booth }) => ({ kind, name, email, booth })),
        ...(isDraft && { typeId, sizeId, answers }),
      }
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
      <TextField
        name="name"
        label={t('vendors.fields.name')}
        help={t('vendors.fields.nameHelp')}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="description"
        label={t('vendors.fields.description')}
        value={fields.description}
        onChange={(description) => change({ description })}
        rows={4}
        maxLength={5000}
        isRequired={false}
      />
      <TextField
        name="website"
        type="url"
        label={t('vendors.fields.website')}
        placeholder="https://"
        value={fields.website}
        onChange={(website) => change({ website })}
        maxLength={300}
        isRequired={false}
      />
      <NumberField
        name="chairs"
        label={t('vendors.fields.chairs')}
        value={fields.chairs}
        onChange={(chairs) => change({ chairs: Number.isNaN(chairs) ? 0 : chairs })}
        minValue={0}
        maxValue={type?.sizes.find((size) => size.id === fields.sizeId)?.mostChairs ?? 20}
      />
      <Checkbox isSelected={fields.listed} onChange={(listed) => change({ listed })}>
        {t('vendors.fields.listed')}
      </Checkbox>
      {type && <People others={fields.others} type={type} onChange={(others) => change({ others })} />}
      {form.isLoading && <Waiting />}
      {definition && (
        <SchemaForm
          id="vendor"
          definition={definition}
          answers={fields.answers}
          onChange={(answers) => change({ answers })}
          problems={tried ? problems : []}
        />
      )}
      {tried && problems.length > 0 && <Notice tone="bad" title={t('vendors.missing')} />}
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice tone="good" title={t('vendors.saved')} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={save.isPending} isDisabled={form.isLoading}>
          {t(isDraft ? 'vendors.submit' : 'vendors.save')}
        </Button>
        {isDraft && (
          <Button isDisabled={save.isPending || form.isLoading} onPress={() => save.mutate(false)}>
            {t('vendors.saveDraft')}
          </Button>
        )}
      </div>
    </Form>
  )
}
