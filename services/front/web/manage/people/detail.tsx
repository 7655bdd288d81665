import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Checkbox } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { place } from '../../place.ts'
import { may } from '../access.ts'
import { Given } from './given.tsx'
import { Look } from './look.tsx'
import { type Person, usePeopleChanged, usePerson } from './people.ts'
import { Why } from './why.tsx'

/** One of the convention's people: what was given to them, and what they may do because of it. */
export const Detail = ({ user }: { user: string }) => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const standing = useStanding().data
  const person = usePerson(user)
  useTitle(person.data?.name, t('people.title'))
  if (person.error) return <Failure error={person.error} retry={person.refetch} />
  if (!person.data) return <Waiting />
  const { name, email, joinedAt } = person.data
  const superadmin = may(standing, 'accounts', 'superadmin')
  return (
    <div className="stack">
      <div className="stack close">
        <h1>{name}</h1>
        <p className="quiet-text">
          {email} · {t('people.since', { at: instant(joinedAt) })}
        </p>
      </div>
      {superadmin && <Flags person={person.data} />}
      {may(standing, 'accounts', 'admin') && <Given person={person.data} />}
      <Why user={user} />
      <div className="row">
        {standing.rights.includes('personnel-file') && (
          <ButtonLink to={`/people/${user}/file`}>{t('people.file.title')}</ButtonLink>
        )}
        {superadmin && !place.event && (
          <ButtonLink to={`/people/audit?person=${user}`}>{t('people.parts.audit')}</ButtonLink>
        )}
        {/* Who runs the platform comes to every module, and has no right of a convention's own. */}
        {standing.owner && standing.rights.length === 0 && <Look user={user} name={name} />}
        {superadmin && <Remove person={person.data} />}
      </div>
    </div>
  )
}

const Flags = ({ person: { user, superuser, developer } }: { person: Person }) => {
  const { t } = useTranslation()
  const change = useMutation({
    mutationFn: (body: { superuser: boolean } | { developer: boolean }) =>
      data(api.PATCH('/api/accounts/people/{user}', { params: { path: { user } }, body })),
    onSuccess: usePeopleChanged(),
  })
  return (
    <section className="stack close" aria-labelledby="convention">
      <h2 id="convention">{t('people.inConvention')}</h2>
      {change.error && <Failure error={change.error} />}
      <Checkbox isSelected={superuser} onChange={(superuser) => change.mutate({ superuser })}>
        {t('people.superuserText')}
      </Checkbox>
      <Checkbox isSelected={developer} onChange={(developer) => change.mutate({ developer })}>
        {t('people.developerText')}
      </Checkbox>
    </section>
  )
}

const Remove = ({ person: { user, name } }: { person: Person }) => {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const changed = usePeopleChanged()
  const remove = useMutation({
    mutationFn: () => data(api.DELETE('/api/accounts/people/{user}', { params: { path: { user } } })),
    onSuccess: () => {
      go('/people')
      return changed()
    },
  })
  return (
    <Confirm
      action={t('people.remove')}
      title={t('people.removeTitle', { name })}
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
    >
      <p>{t('people.removeText')}</p>
    </Confirm>
  )
}
