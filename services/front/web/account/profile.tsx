import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Select, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Notice } from '../components/notice.tsx'
import { LANGUAGES } from '../i18n/index.ts'
import { type Account, useAccountChanged } from './account.ts'
import { Own } from './own.tsx'
import { Stale } from './stale.tsx'

/** Who somebody is to others, and where mail reaches them. */
export const Profile = () => (
  <Own part="profile">
    {(account) => (
      <>
        <Name account={account} />
        <Address account={account} />
      </>
    )}
  </Own>
)

const Name = ({ account }: { account: Account }) => {
  const { t } = useTranslation()
  const [name, setName] = useState(account.name)
  const [locale, setLocale] = useState(account.locale.slice(0, 2))
  const save = useMutation({
    mutationFn: () => data(api.PATCH('/api/accounts/account', { body: { name, locale } })),
    onSuccess: useAccountChanged(),
  })
  return (
    <Form className="stack close narrow" error={save.error} onSubmit={save.mutate}>
      <TextField
        name="name"
        label={t('account.name')}
        help={t('account.nameHelp')}
        autoComplete="name"
        maxLength={80}
        value={name}
        onChange={setName}
        isRequired
      />
      <Select
        label={t('account.language')}
        options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
        value={locale}
        onChange={setLocale}
      />
      <Stale error={save.error} />
      {save.isSuccess && <Notice tone="good" title={t('saved')} />}
      <div>
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  )
}

const Address = ({ account }: { account: Account }) => {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const change = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/account/address', { body: { email } })),
  })
  return (
    <section className="stack close narrow" aria-labelledby="address">
      <h2 id="address">{t('account.email')}</h2>
      <p>{account.email}</p>
      {change.isSuccess ? (
        <Notice tone="good" title={t('account.mailed.sent')}>
          <p>{t('account.address.sent', { email })}</p>
        </Notice>
      ) : (
        <Form error={change.error} onSubmit={change.mutate}>
          <TextField
            name="email"
            label={t('account.address.new')}
            help={t('account.address.help')}
            type="email"
            autoComplete="email"
            value={email}
            onChange={setEmail}
            isRequired
          />
          <Stale error={change.error} />
          <div>
            <Button type="submit" isPending={change.isPending}>
              {t('account.address.change')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  )
}
