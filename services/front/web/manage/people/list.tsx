import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { TextField } from '../../components/fields.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { usePeople } from './people.ts'

/** Everybody who has acted in the convention, by name and address. */
export const List = () => {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const people = usePeople(useDeferredValue(text.trim()))
  useTitle(t('people.title'), t('manage.title'))
  const all = people.data?.pages.flatMap((page) => page.people)
  return (
    <div className="stack">
      <h1>{t('people.title')}</h1>
      <search className="narrow">
        <TextField label={t('people.search')} type="search" value={text} onChange={setText} />
      </search>
      {people.error && <Failure error={people.error} retry={people.refetch} />}
      {people.isPending && <Waiting />}
      {all?.length === 0 && <p className="quiet-text">{t('people.none')}</p>}
      <ul className="list">
        {all?.map(({ user, name, email, superuser, developer }) => (
          <li key={user}>
            <Link href={`/people/${user}`} className="list-link">
              <span className="list-name">{name}</span>
              <span className="quiet-text">{email}</span>
              {superuser && <span className="badge">{t('people.superuser')}</span>}
              {developer && <span className="badge">{t('people.developer')}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <More of={people} />
    </div>
  )
}
