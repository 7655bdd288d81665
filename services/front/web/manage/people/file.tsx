import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FileForm, OWN_FIELDS } from '../../account/here/file.tsx'
import { api, data } from '../../api/client.ts'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { usePerson } from './people.ts'

const FIELDS = [...OWN_FIELDS, 'notes'] as const

/** What few may read of somebody. Opening it is noted, so it is asked for once, and here alone. */
export const PersonnelFile = ({ user }: { user: string }) => {
  const { t } = useTranslation()
  const person = usePerson(user)
  const params = { path: { user } }
  const file = useQuery({
    queryKey: ['personnel-file', user],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    queryFn: () => data(api.GET('/api/accounts/people/{user}/file', { params })),
  })
  // Who leads a department may have the right to the file, and not to the list of people.
  const name = person.data?.name
  useTitle(t('people.file.title'), name)
  return (
    <div className="stack">
      {name && (
        <p>
          <Link href={`/people/${user}`}>{name}</Link>
        </p>
      )}
      <h1>{name ? t('people.file.of', { name }) : t('people.file.title')}</h1>
      <Notice>{t('people.file.noted')}</Notice>
      {file.error && <Failure error={file.error} />}
      {file.isPending && <Waiting />}
      {file.data && (
        <div className="stack narrow">
          <FileForm
            file={file.data}
            fields={FIELDS.filter((field) => !file.data.restricted.includes(field))}
            onSave={async (changes) => {
              await data(api.PATCH('/api/accounts/people/{user}/file', { params, body: changes }))
            }}
          />
          {file.data.restricted.length > 0 && (
            <p className="quiet-text">
              {t('people.file.restricted', {
                fields: FIELDS.filter((field) => file.data.restricted.includes(field))
                  .map((field) => t(`account.file.${field}`))
                  .join(', '),
              })}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
