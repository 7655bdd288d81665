import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import type { FormDomain } from '../../forms/form.ts'
import { slugOf } from '../../slug.ts'
import { NAMES } from './domains.ts'

interface Adding {
  /** Those who may ask one more. */
  domains: readonly FormDomain[]
  locale: string
  taken: (domain: FormDomain) => readonly string[]
  onAdded: (domain: FormDomain, key: string) => void
}

/** One more form, as an empty draft. */
export const AddForm = (adding: Adding) => {
  const { t } = useTranslation()
  return (
    <Ask trigger={t('manage.forms.add')} title={t('manage.forms.add')}>
      {(close) => <NewForm {...adding} onDone={close} />}
    </Ask>
  )
}

const NewForm = ({ domains, locale, taken, onAdded, onDone }: Adding & { onDone: () => void }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [domain, setDomain] = useState(domains[0])
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: async (domain: FormDomain) => {
      const key = freeKey(slugOf(name), taken(domain))
      const definition = { title: { [locale]: name.trim() }, locale, sections: [] }
      await data(api.PUT(`/api/${domain}/forms/{key}`, { params: { path: { key } }, body: { definition } }))
      await queries.invalidateQueries({ queryKey: ['forms'] })
      return key
    },
    onSuccess: (key, domain) => {
      onDone()
      onAdded(domain, key)
    },
  })
  return (
    <EditForm
      attempt={add}
      save={t('manage.forms.add')}
      isDisabled={slugOf(name) === ''}
      onSubmit={() => domain && add.mutate(domain)}
      onDone={onDone}
    >
      <Select
        label={t('manage.forms.domain')}
        options={domains.map((id) => ({ id, name: t(`manage.menu.${NAMES[id]}`) }))}
        value={domain ?? null}
        onChange={(chosen) => setDomain(domains.find((known) => known === chosen))}
      />
      <TextField
        label={t('manage.forms.formTitle')}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        isRequired
      />
    </EditForm>
  )
}

const freeKey = (wanted: string, taken: readonly string[]): string => {
  let key = wanted
  for (let number = 2; taken.includes(key); number += 1) key = `${wanted}-${number}`
  return key
}
