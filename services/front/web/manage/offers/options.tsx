import type { Definition } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { NotFound } from '../../components/not-found.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { DefinitionEditor } from '../forms/definition.tsx'
import { useAllItems } from './offers.ts'

/** What is asked of each piece of an item. */
const ItemOptions = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const items = useAllItems()
  const item = items.data?.find((item) => item.id === id)
  useTitle(item && t('manage.offers.optionsOf', { name: item.name }), event.data?.name)
  if (items.error) return <Failure error={items.error} retry={items.refetch} />
  if (!items.data) return <Waiting />
  if (!item) return <NotFound />
  return (
    <div className="stack">
      <p>
        <Link href="/items">{t('manage.offers.itemsTitle')}</Link>
      </p>
      <h1>{t('manage.offers.optionsOf', { name: item.name })}</h1>
      <Options
        item={item}
        save={(options) => data(api.PATCH('/api/register/items/{id}', { params: { path: { id } }, body: { options } }))}
      />
    </div>
  )
}

/** The form of an item's options. Without a section there is nothing to choose. */
export const Options = ({
  item: { name, options },
  save: send,
}: {
  item: { name: string; options: Definition | null }
  save: (options: Definition | null) => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const queries = useQueryClient()
  const locale = event.data?.locale.slice(0, 2) ?? 'en'
  const [definition, setDefinition] = useState<Definition>(
    options ?? { title: { [locale]: name }, locale, sections: [] },
  )
  const save = useMutation({
    mutationFn: () => send(definition.sections.length > 0 ? { ...definition } : null),
    onSuccess: () => queries.invalidateQueries(),
  })
  const change = (changed: Definition) => {
    save.reset()
    setDefinition(changed)
  }
  if (!event.data) return <Waiting />
  return (
    <>
      <p className="quiet-text narrow">{t('manage.offers.optionsHelp')}</p>
      <DefinitionEditor definition={definition} onChange={change} currency={event.data.currency}>
        {save.error && <Failure error={save.error} />}
        {save.isSuccess && <Notice tone="good" title={t('saved')} />}
        <div>
          <Button kind="primary" isPending={save.isPending} onPress={() => save.mutate()}>
            {t('save')}
          </Button>
        </div>
      </DefinitionEditor>
    </>
  )
}

export default ItemOptions
