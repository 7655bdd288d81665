import { checkDefinition, type Definition } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { NumberField } from '../../components/fields.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import type { FormDomain } from '../../forms/form.ts'
import { DefinitionEditor } from './definition.tsx'
import { sells } from './domains.ts'
import { KINDS, OfferedKinds, without } from './edit.ts'
import { Words } from './words.tsx'

const PLAIN = KINDS.filter((kind) => kind !== 'merchandise')

/** An event's form: kept as a draft, and asked once it is published. */
export const Editor = ({
  domain,
  form,
  before,
  currency,
}: {
  /** Who asks it. */
  domain: FormDomain
  form: string
  before: Definition
  currency: string
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [definition, setDefinition] = useState(before)
  const params = { path: { key: form } }
  const save = useMutation({
    mutationFn: () => data(api.PUT(`/api/${domain}/forms/{key}`, { params, body: { definition: { ...definition } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['forms'] }),
  })
  const publish = useMutation({
    mutationFn: async () => {
      await save.mutateAsync()
      return data(api.POST(`/api/${domain}/forms/{key}/publication`, { params }))
    },
  })
  const change = (changed: Definition) => {
    publish.reset()
    save.reset()
    setDefinition(changed)
  }
  const faults = checkDefinition(definition)
  return (
    <OfferedKinds value={sells(domain) ? KINDS : PLAIN}>
      <DefinitionEditor
        definition={definition}
        onChange={change}
        currency={currency}
        head={<Whole definition={definition} onChange={change} />}
      >
        {(save.error ?? publish.error) && <Failure error={publish.error ?? save.error} />}
        {publish.data ? (
          <Notice tone="good" title={t('manage.forms.published', { version: publish.data.version })} />
        ) : (
          save.isSuccess && <Notice tone="good" title={t('manage.forms.savedDraft')} />
        )}
        <div className="row">
          <Button
            kind="primary"
            isPending={publish.isPending}
            isDisabled={faults.length > 0}
            onPress={() => publish.mutate()}
          >
            {t('manage.forms.publish')}
          </Button>
          <Button isPending={save.isPending && !publish.isPending} onPress={() => save.mutate()}>
            {t('manage.forms.save')}
          </Button>
        </div>
      </DefinitionEditor>
    </OfferedKinds>
  )
}

/** What the form is called, and how long its answers are kept. */
const Whole = ({ definition, onChange }: { definition: Definition; onChange: (definition: Definition) => void }) => {
  const { t } = useTranslation()
  const { title, locale, keepDays } = definition
  return (
    <>
      <Words
        label={t('manage.forms.formTitle')}
        text={title}
        locale={locale}
        onChange={(title) => onChange({ ...definition, title })}
      />
      <NumberField
        label={t('manage.forms.keepAll')}
        help={t('manage.forms.keepHelp')}
        value={keepDays ?? Number.NaN}
        minValue={0}
        isRequired={false}
        onChange={(keepDays) =>
          onChange(Number.isNaN(keepDays) ? without(definition, 'keepDays') : { ...definition, keepDays })
        }
      />
    </>
  )
}
