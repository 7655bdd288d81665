import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Qr } from '../components/qr.tsx'
import { Secret } from '../components/secret.tsx'
import { type Account, useAccountChanged } from './account.ts'
import { Stale } from './stale.tsx'

/** The second factors: an app, a code by mail, and recovery codes for when neither is at hand. */
export const Factors = ({ account }: { account: Account }) => {
  const { t } = useTranslation()
  const onSuccess = useAccountChanged()
  const [codes, setCodes] = useState<string[]>()
  const end = useMutation({ mutationFn: () => data(api.DELETE('/api/accounts/account/totp')), onSuccess })
  const mail = useMutation({
    mutationFn: (on: boolean) => data(api.PUT('/api/accounts/account/mail-factor', { body: { on } })),
    onSuccess,
  })
  const renew = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/account/recovery-codes')),
    onSuccess: ({ recoveryCodes }) => {
      setCodes(recoveryCodes)
      return onSuccess()
    },
  })
  return (
    <section className="stack close" aria-labelledby="factors">
      <h2 id="factors">{t('account.factors.title')}</h2>
      <p className="quiet-text narrow">{t('account.factors.text')}</p>
      <Stale error={mail.error ?? renew.error} />
      {codes && <Secret title={t('account.factors.codes')} text={codes.join('\n')} />}
      <ul className="list">
        <li className="list-row">
          <span className="list-name">{t('account.factor.totp')}</span>
          <span className="badge">{t(account.totp ? 'account.factors.on' : 'account.factors.off')}</span>
          {account.totp && (
            <Confirm
              action={t('account.factors.turnOff')}
              label={t('account.factors.turnOffOf', { name: t('account.factor.totp') })}
              title={t('account.factors.turnOffTitle')}
              isPending={end.isPending}
              error={end.error}
              onConfirm={(close) => end.mutate(undefined, { onSuccess: close })}
            />
          )}
        </li>
        <li className="list-row">
          <span className="list-name">{t('account.factor.mail')}</span>
          <span className="badge">{t(account.mailFactor ? 'account.factors.on' : 'account.factors.off')}</span>
          <Button
            kind="quiet"
            aria-label={t(account.mailFactor ? 'account.factors.turnOffOf' : 'account.factors.turnOnOf', {
              name: t('account.factor.mail'),
            })}
            isPending={mail.isPending}
            onPress={() => mail.mutate(!account.mailFactor)}
          >
            {t(account.mailFactor ? 'account.factors.turnOff' : 'account.factors.turnOn')}
          </Button>
        </li>
        <li className="list-row">
          <span className="list-name">{t('account.factors.recovery')}</span>
          <span className="quiet-text">{t('account.factors.left', { count: account.recoveryCodes })}</span>
          <Button kind="quiet" isPending={renew.isPending} onPress={() => renew.mutate()}>
            {t('account.factors.renew')}
          </Button>
        </li>
      </ul>
      <SetUp
        onCodes={(codes) => {
          setCodes(codes)
          return onSuccess()
        }}
      />
    </section>
  )
}

/** An app is told the secret, and shows that it knows it. */
const SetUp = ({ onCodes }: { onCodes: (codes: string[]) => unknown }) => {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const begin = useMutation({ mutationFn: () => data(api.POST('/api/accounts/account/totp')) })
  const finish = useMutation({
    mutationFn: () => data(api.PUT('/api/accounts/account/totp', { body: { code } })),
    onSuccess: ({ recoveryCodes }) => {
      begin.reset()
      setCode('')
      return onCodes(recoveryCodes)
    },
  })
  if (!begin.data) {
    return (
      <div className="stack close">
        <Stale error={begin.error} />
        <div>
          <Button isPending={begin.isPending} onPress={() => begin.mutate()}>
            {t('account.factors.setUp')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <Form className="stack close narrow" error={finish.error} onSubmit={finish.mutate}>
      <p>{t('account.factors.scan')}</p>
      <Qr text={begin.data.uri} label={t('account.factors.qr')} />
      <p>
        {t('account.factors.byHand')} <code className="reference">{begin.data.secret}</code>
      </p>
      <TextField
        name="code"
        label={t('account.factor.code')}
        help={t('account.factor.totpHelp')}
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onChange={setCode}
        isRequired
      />
      <Stale error={finish.error} />
      <div className="row">
        <Button type="submit" kind="primary" isPending={finish.isPending}>
          {t('account.goOn')}
        </Button>
        <Button kind="quiet" onPress={begin.reset}>
          {t('keep')}
        </Button>
      </div>
    </Form>
  )
}
