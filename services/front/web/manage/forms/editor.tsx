import { checkDefinition, type Definition } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { DefinitionEditor } from './definition.tsx'

/** An event's form: kept as a draft, and asked once it is published. */
export const Editor = ({ form, before, currency }: { form: string; before: Definition; currency: string }) => {
  const { t } = useTranslation()
  const [definition, setDefinition] = useState(before)
  const params = { path: { key: form } }
  const save = useMutation({
    mutationFn: () => data(api.PUT('/api/register/forms/{key}', { params, body: { definition: { ...definition } } })),
  })
  const publish = useMutation({
    mutationFn: async () => {
      await save.mutateAsync()
      return data(api.POST('/api/register/forms/{key}/publication', { params }))
    },
  })
  const change = (changed: Definition) => {
    publish.reset()
    save.reset()
    setDefinition(changed)
  }
  const faults = checkDefinition(definition)
  return (
    <DefinitionEditor definition={definition} onChange={change} currency={currency}>
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
  )
}
