import { type Answers, tidyAnswers } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button } from '../components/button.tsx'
import { Checkbox, NumberField, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { SchemaForm } from '../forms/schema-form.tsx'
import { type Application, openedBy, useForm, useTypes } from './application.ts'
import { type Other, People } from './people.tsx'
import { Tables } from './tables.tsx'

/** What a vendor says of their booth: all of it in a draft, afterwards what the list and the floor need. */
export const Editor = ({ application, code }: { application: Application; code: string }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const types = useTypes()
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
  const type = types.data?.find((one) => one.id === fields.typeId)
  const form = useForm(type?.form ?? null)
  const save = useMutation({
    mutationFn: async (submit: boolean) => {
      const { typeId, sizeId, answers, website, others, ...rest } = fields
      const body = {
        ...rest,
        website: website.trim() || null,
        others: others.map(({ kind, name, email, booth }) => ({ kind, name, email, booth })),
        ...(isDraft && { typeId, sizeId, answers: form.data ? tidyAnswers(form.data.definition, answers) : {} }),
      }
      const params = openedBy(id, code)
      await data(api.PATCH('/api/vendors/applications/{id}/own', { params, body }))
      if (submit) await data(api.POST('/api/vendors/applications/{id}/submission', { params }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  const faults = save.error instanceof Refused ? (save.error.problem.errors ?? []) : []
  const problems = faults
    .filter(({ at }) => at.startsWith('body/answers/'))
    .map((fault) => ({ ...fault, rule: fault.message.includes('required') ? 'required' : 'server' }))
  return (
    <Form error={save.error} onSubmit={() => save.mutate(isDraft)}>
      {isDraft && types.data && (
        <Tables
          types={types.data}
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
      {isDraft && form.data && (
        <SchemaForm
          id="vendor"
          definition={form.data.definition}
          answers={fields.answers}
          onChange={(answers) => {
            // A field that is marked as wrong would hold the form back.
            save.reset()
            change({ answers })
          }}
          problems={problems}
        />
      )}
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice tone="good" title={t('vendors.saved')} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t(isDraft ? 'vendors.submit' : 'vendors.save')}
        </Button>
        {isDraft && (
          <Button isDisabled={save.isPending} onPress={() => save.mutate(false)}>
            {t('vendors.saveDraft')}
          </Button>
        )}
      </div>
    </Form>
  )
}
