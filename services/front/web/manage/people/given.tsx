import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { Select } from '../../components/fields.tsx'
import { SaveForm } from '../../components/save-form.tsx'
import { type Person, usePeopleChanged } from './people.ts'
import { eventOf, useGiven, useScopes } from './roles.ts'

/** The roles and rights of a person, event by event. */
export const Given = ({ person }: { person: Person }) => {
  const { t } = useTranslation()
  const scopes = useScopes()
  const [chosen, setChosen] = useState<string>()
  const scope = chosen ?? scopes[0]?.id
  return (
    <section className="stack close" aria-labelledby="given">
      <h2 id="given">{t('people.given')}</h2>
      {scopes.length > 1 && (
        <div className="narrow">
          <Select label={t('people.where')} options={scopes} value={scope ?? null} onChange={setChosen} />
        </div>
      )}
      {scope && <Roles key={scope} person={person} event={eventOf(scope)} />}
    </section>
  )
}

const Roles = ({ person: { user, roles }, event }: { person: Person; event: string | null }) => {
  const { t } = useTranslation()
  const { options } = useGiven()
  const [wanted, setWanted] = useState(() => roles.filter((given) => given.event === event).map(({ role }) => role))
  const save = useMutation({
    mutationFn: () =>
      data(
        api.PUT('/api/accounts/people/{user}/roles', { params: { path: { user } }, body: { event, roles: wanted } }),
      ),
    onSuccess: usePeopleChanged(),
  })
  return (
    <SaveForm attempt={save} onSubmit={() => save.mutate()}>
      <Checkboxes label={t('people.rolesAndRights')} options={options} value={wanted} onChange={setWanted} />
    </SaveForm>
  )
}
