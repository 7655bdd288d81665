import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { type Card, Cards, TextField } from '../../components/fields.tsx'
import { useMay, useMembers } from './staff.ts'

/** How many are shown at once: whoever is not among them is found by a longer word. */
const MOST = 8

/** Somebody by the beginning of their name: of everybody, or for leaders of their department. */
export const PickPerson = ({
  department,
  value,
  onChange,
}: {
  department: string
  value: string | null
  onChange: (person: string) => void
}) => {
  const { t } = useTranslation()
  const everybody = useMay('staff')
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const people = useQuery({
    queryKey: ['staff', 'people', q],
    enabled: everybody,
    queryFn: () => data(api.GET('/api/staff/people', { params: { query: { limit: MOST, ...(q && { q }) } } })),
  })
  const members = useMembers(department, !everybody)
  const own = (members.data ?? []).filter(({ name }) => name.toLowerCase().startsWith(q.toLowerCase()))
  const cards: Card[] = everybody
    ? (people.data?.people ?? []).map(({ id, name, email, skills }) => ({
        id,
        name,
        aside: skills.join(', '),
        text: email,
      }))
    : own.slice(0, MOST).map(({ personId: id, name, title }) => ({ id, name, ...(title && { text: title }) }))
  return (
    <>
      <TextField label={t('staff.people.search')} type="search" value={text} onChange={setText} isRequired={false} />
      <Cards label={t('staff.roster.whom')} cards={cards} value={value} onChange={onChange} />
    </>
  )
}
