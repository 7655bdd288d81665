import { startRegistration } from '@simplewebauthn/browser'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { PasskeyFailure } from './passkey-failure.tsx'
import { Stale } from './stale.tsx'
import { creationOf } from './webauthn.ts'

/** Keys of the reader's devices: they sign in alone, and are no factor less. */
export const Passkeys = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const [name, setName] = useState('')
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => data(api.GET('/api/accounts/passkeys')) })
  const add = useMutation({
    mutationFn: async () => {
      const { options, token } = await data(api.POST('/api/accounts/passkeys/registration'))
      const optionsJSON = creationOf(options)
      const { response, clientExtensionResults, ...passkey } = await startRegistration({ optionsJSON })
      const made = { ...passkey, response: { ...response }, clientExtensionResults: { ...clientExtensionResults } }
      return data(api.POST('/api/accounts/passkeys', { body: { token, name, response: made } }))
    },
    onSuccess: () => {
      setName('')
      return passkeys.refetch()
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/accounts/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: () => passkeys.refetch(),
  })
  return (
    <section className="stack close" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('account.passkeys.title')}</h2>
      <p className="quiet-text narrow">{t('account.passkeys.text')}</p>
      {passkeys.error && <Failure error={passkeys.error} retry={passkeys.refetch} />}
      {passkeys.isPending && <Waiting />}
      <ul className="list">
        {passkeys.data?.passkeys.map(({ id, name, createdAt, usedAt }) => (
          <li key={id} className="list-row">
            <span className="list-name">{name}</span>
            <span className="quiet-text">
              {usedAt
                ? t('account.passkeys.used', { at: instant(usedAt) })
                : t('account.passkeys.made', { at: instant(createdAt) })}
            </span>
            <Confirm
              action={t('remove')}
              label={t('account.passkeys.remove', { name })}
              title={t('account.passkeys.removeTitle', { name })}
              isPending={remove.isPending}
              error={remove.error}
              onConfirm={(close) => remove.mutate(id, { onSuccess: close })}
            />
          </li>
        ))}
      </ul>
      <Form className="stack close narrow" error={add.error} onSubmit={add.mutate}>
        <TextField
          name="name"
          label={t('account.passkeys.name')}
          help={t('account.passkeys.nameHelp')}
          maxLength={80}
          value={name}
          onChange={setName}
          isRequired
        />
        {add.error instanceof Refused ? <Stale error={add.error} /> : <PasskeyFailure error={add.error} />}
        <div>
          <Button type="submit" isPending={add.isPending}>
            {t('account.passkeys.add')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
