import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { may } from '../access.ts'
import { useAccounts, useMoneyWords } from './money.ts'

/** Who takes the money: a key for each provider. */
export const Accounts = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const words = useMoneyWords()
  const accounts = useAccounts(true)
  if (accounts.error) return <Failure error={accounts.error} retry={accounts.refetch} />
  if (!accounts.data) return <Waiting />
  const isOwner = standing !== undefined && may(standing, 'payments', 'superadmin')
  const active = accounts.data.accounts.filter(({ active }) => active)
  return (
    <section className="stack close" aria-labelledby="accounts">
      <h2 id="accounts">{t('manage.money.accounts')}</h2>
      {active.length === 0 && <p className="quiet-text">{t('manage.money.noAccount')}</p>}
      <ul className="list">
        {active.map(({ id, provider, hint, live, fault, webhookFault, webhooks, webhookPath }) => (
          <li key={id} className="list-row">
            <span className="list-name">{words.provider(provider)}</span>
            <code>{hint}</code>
            {(fault || webhookFault) && (
              <span className="field-error">{[fault, webhookFault].filter(Boolean).join(' ')}</span>
            )}
            {isOwner && <Close id={id} provider={provider} onDone={accounts.refetch} />}
            {!webhooks && (
              <span className="help reference">
                {t('manage.money.noWebhook', { address: `${location.origin}${webhookPath}` })}
              </span>
            )}
            <span className={`badge ${live ? 'good' : 'warn'}`}>
              {t(live ? 'manage.money.live' : 'manage.money.test')}
            </span>
          </li>
        ))}
      </ul>
      <p className="help">{t('manage.money.keyHelp')}</p>
      {isOwner &&
        accounts.data.providers.map((provider) => (
          <EnterKey key={provider} provider={provider} onDone={accounts.refetch} />
        ))}
    </section>
  )
}

const Close = ({ id, provider, onDone }: { id: string; provider: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const close = useMutation({
    mutationFn: () => data(api.DELETE('/api/payments/accounts/{id}', { params: { path: { id } } })),
    onSuccess: onDone,
  })
  const words = useMoneyWords()
  const title = t('manage.money.closeAccount', { provider: words.provider(provider) })
  return (
    <Confirm
      action={t('remove')}
      label={title}
      title={title}
      isPending={close.isPending}
      error={close.error}
      onConfirm={(done) => close.mutate(undefined, { onSuccess: done })}
    >
      <p>{t('manage.money.closeAccountText')}</p>
    </Confirm>
  )
}

const EnterKey = ({ provider, onDone }: { provider: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const words = useMoneyWords()
  const [key, setKey] = useState('')
  const [webhookSecret, setWebhookSecret] = useState('')
  const enter = useMutation({
    mutationFn: () =>
      data(
        api.PUT('/api/payments/accounts/{provider}', {
          params: { path: { provider } },
          body: { key, ...(webhookSecret && { webhookSecret }) },
        }),
      ),
    onSuccess: () => {
      setKey('')
      setWebhookSecret('')
      return onDone()
    },
  })
  return (
    <Form className="stack close" error={enter.error} onSubmit={enter.mutate}>
      <div className="row bottom">
        <TextField
          name="key"
          type="password"
          autoComplete="off"
          label={t('manage.money.key', { provider: words.provider(provider) })}
          value={key}
          onChange={setKey}
          isRequired
        />
        <Button type="submit" isPending={enter.isPending}>
          {t('manage.money.enter')}
        </Button>
      </div>
      <details>
        <summary>{t('manage.money.byHand')}</summary>
        <TextField
          name="webhookSecret"
          type="password"
          autoComplete="off"
          label={t('manage.money.webhookSecret', { provider: words.provider(provider) })}
          help={t('manage.money.webhookHelp')}
          value={webhookSecret}
          onChange={setWebhookSecret}
          isRequired={false}
        />
      </details>
      {enter.error && <Failure error={enter.error} />}
    </Form>
  )
}
