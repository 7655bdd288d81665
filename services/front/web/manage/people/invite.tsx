import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, Select, TextField } from '../../components/fields.tsx'
import { LANGUAGES } from '../../i18n/index.ts'
import { may } from '../access.ts'
import { eventOf, useGiven, useScopes } from './roles.ts'

const NOBODY = { email: '', superuser: false, developer: false, roles: [] as string[] }

/** A mail offers somebody to work for the convention. */
export const Invite = ({ onDone }: { onDone: () => unknown }) => {
  const { t, i18n } = useTranslation()
  const standing = useStanding().data
  const { options } = useGiven()
  const scopes = useScopes()
  const [offer, setOffer] = useState(NOBODY)
  const [locale, setLocale] = useState(i18n.language)
  const [chosen, setChosen] = useState<string>()
  const scope = chosen ?? scopes[0]?.id
  const invite = useMutation({
    mutationFn: () =>
      data(api.POST('/api/accounts/invitations', { body: { ...offer, locale, event: scope ? eventOf(scope) : null } })),
    onSuccess: () => {
      setOffer(NOBODY)
      return onDone()
    },
  })
  return (
    <Ask kind="primary" trigger={t('people.invitations.invite')} title={t('people.invitations.invite')}>
      {(close) => (
        <EditForm
          attempt={invite}
          save={t('people.invitations.send')}
          onSubmit={() => invite.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="email"
            label={t('account.email')}
            type="email"
            value={offer.email}
            onChange={(email) => setOffer({ ...offer, email })}
            isRequired
          />
          <Select
            label={t('account.language')}
            options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
            value={locale}
            onChange={setLocale}
          />
          {scopes.length > 1 && (
            <Select label={t('people.where')} options={scopes} value={scope ?? null} onChange={setChosen} />
          )}
          <Checkboxes
            label={t('people.rolesAndRights')}
            options={options}
            value={offer.roles}
            onChange={(roles) => setOffer({ ...offer, roles })}
          />
          {may(standing, 'accounts', 'superadmin') && (
            <Checkbox isSelected={offer.superuser} onChange={(superuser) => setOffer({ ...offer, superuser })}>
              {t('people.superuserText')}
            </Checkbox>
          )}
          {standing.rights.includes('programs') && (
            <Checkbox isSelected={offer.developer} onChange={(developer) => setOffer({ ...offer, developer })}>
              {t('people.developerText')}
            </Checkbox>
          )}
        </EditForm>
      )}
    </Ask>
  )
}
