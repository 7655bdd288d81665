import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Cards, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import type { Progress } from './entry.tsx'

const FACTORS = ['totp', 'mail', 'recovery'] as const
type Factor = (typeof FACTORS)[number]

/** One more proof of who somebody is, of those that they have set up. */
export const SecondFactor = ({
  challenge,
  factors,
  onProgress,
  onAgain,
}: {
  challenge: string
  factors: readonly string[]
  onProgress: (progress: Progress) => void
  onAgain: () => void
}) => {
  const { t } = useTranslation()
  useTitle(t('account.factor.title'), 'Midsummer')
  const known = FACTORS.filter((factor) => factors.includes(factor))
  const [factor, setFactor] = useState<Factor>(known[0] ?? 'totp')
  const [code, setCode] = useState('')
  const mail = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/sign-ins/code', { body: { challenge } })),
  })
  const show = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/sign-ins/factor', { body: { challenge, factor, code } })),
    onSuccess: onProgress,
  })
  const byMail = factor === 'mail'
  useEffect(() => {
    if (byMail) mail.mutate()
  }, [byMail])
  const error = show.error ?? mail.error
  return (
    <Form className="stack sign-in" error={show.error} onSubmit={show.mutate}>
      <h1>{t('account.factor.title')}</h1>
      {error && <Failure error={error} />}
      {known.length > 1 && (
        <Cards
          label={t('account.factor.which')}
          cards={known.map((id) => ({ id, name: t(`account.factor.${id}`) }))}
          value={factor}
          onChange={(chosen) => {
            setFactor(known.find((one) => one === chosen) ?? factor)
            setCode('')
          }}
        />
      )}
      <TextField
        name="code"
        label={t('account.factor.code')}
        help={t(`account.factor.${factor}Help`)}
        autoComplete="one-time-code"
        inputMode={factor === 'recovery' ? 'text' : 'numeric'}
        value={code}
        onChange={setCode}
        autoFocus
        isRequired
      />
      <div className="row">
        <Button type="submit" kind="primary" isPending={show.isPending}>
          {t('account.goOn')}
        </Button>
        {byMail && (
          <Button kind="quiet" isPending={mail.isPending} onPress={() => mail.mutate()}>
            {t('account.factor.again')}
          </Button>
        )}
        <Button kind="quiet" onPress={onAgain}>
          {t('account.fromTheBeginning')}
        </Button>
      </div>
    </Form>
  )
}
