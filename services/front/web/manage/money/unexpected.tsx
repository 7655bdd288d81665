import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { Assign } from './assign.tsx'
import { useMoneyWords } from './money.ts'
import { Purpose } from './purpose.tsx'

type Entry = paths['/api/payments/entries']['get']['responses'][200]['content']['application/json']['entries'][number]

/** While somebody is asked whether they have an order, the answer is looked for this often, in milliseconds. */
const SOON = 1_000

/** Money that nobody expected, or of another amount, or too late: for somebody to look at. Nothing where there is none. */
export const Unexpected = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  const standing = useStanding().data
  const odd = useQuery({
    queryKey: ['entries', 'odd'],
    queryFn: () => data(api.GET('/api/payments/entries', { params: { query: { odd: true, limit: 200 } } })),
    select: ({ entries }) => entries,
    refetchInterval: ({ state }) => (state.data?.entries.some(({ claim }) => claim?.state === 'asked') ? SOON : false),
  })
  if (odd.error) return <Failure error={odd.error} retry={odd.refetch} />
  if (!odd.data || odd.data.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="unexpected">
      <h2 id="unexpected">{t('manage.money.unexpected')}</h2>
      <p className="help">{t('manage.money.unexpectedHelp')}</p>
      <ul className="list">
        {odd.data.map((entry) => (
          <li key={entry.id} className="list-row">
            <span className="list-name numbers">{money(entry.amount, entry.currency)}</span>
            <span className="quiet-text">
              {[words.provider(entry.provider), instant(entry.at), entry.remark && words.remark(entry.remark)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Purpose domain={entry.domain} reference={entry.reference} otherwise={entry.payment} />
            {entry.claim && (
              <span role="status" className={entry.claim.state === 'unknown' ? 'field-error' : 'quiet-text'}>
                {t(`manage.money.claims.${entry.claim.state}`, {
                  part: words.part(entry.claim.domain),
                  number: entry.claim.reference.slice(-8),
                })}
              </span>
            )}
            {entry.kind === 'payment' && (
              <span className="row">
                {entry.reference === null && standing && may(standing, 'payments', 'admin') && (
                  <Assign id={entry.id} onDone={odd.refetch} />
                )}
                {standing?.rights.includes('refund') && <GiveBack entry={entry} onDone={odd.refetch} />}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const GiveBack = ({ entry: { id, amount: whole, currency }, onDone }: { entry: Entry; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [amount, setAmount] = useState<number | null>(whole)
  const [reason, setReason] = useState('')
  const give = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/entries/{id}/refunds', {
          params: { path: { id } },
          body: { amount: amount ?? 0, reason },
          headers,
        }),
      ),
    onDone,
  )
  return (
    <Ask kind="quiet" trigger={t('manage.money.giveBack')} title={t('manage.money.giveBack')}>
      {(close) => (
        <EditForm
          attempt={give}
          save={t('manage.money.giveBack')}
          onSubmit={() => give.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <MoneyField
            name="amount"
            label={t('manage.money.amount')}
            currency={currency}
            value={amount}
            onChange={setAmount}
            minValue={0}
          />
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            isRequired
          />
        </EditForm>
      )}
    </Ask>
  )
}
