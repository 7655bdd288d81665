import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select } from '../../components/fields.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useDrawers } from './money.ts'
import { Purpose } from './purpose.tsx'

const TONES = { desk: 'warn', wanted: 'warn', asked: 'warn', done: 'good', failed: 'bad' }

/** Money that goes back. What failed says why, and is tried again by hand. */
export const Refunds = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const standing = useStanding().data
  const refunds = usePaged(['refunds'], (cursor) =>
    data(api.GET('/api/payments/refunds', { params: { query: { limit: 50, ...cursor } } })),
  )
  const retry = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/payments/refunds/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => refunds.refetch(),
  })
  const all = refunds.data?.pages.flatMap(({ refunds }) => refunds)
  return (
    <section className="stack close" aria-labelledby="refunds">
      <h2 id="refunds">{t('manage.money.refunds')}</h2>
      {(refunds.error ?? retry.error) && <Failure error={refunds.error ?? retry.error} />}
      {refunds.isPending && <Waiting />}
      {all?.length === 0 && <p className="quiet-text">{t('manage.money.noRefunds')}</p>}
      <ul className="list">
        {all?.map(({ id, amount, currency, reason, state, fault, createdAt, domain, reference, payment }) => (
          <li key={id} className="list-row">
            <span className="list-name numbers">{money(amount, currency)}</span>
            <span className="quiet-text">
              {reason} · {instant(createdAt)}
            </span>
            <Purpose domain={domain} reference={reference} otherwise={payment ?? ''} />
            {fault && <span className="field-error">{fault}</span>}
            {state === 'failed' && standing?.rights.includes('refund') && (
              <Button kind="quiet" onPress={() => retry.mutate(id)}>
                {t('manage.money.retry')}
              </Button>
            )}
            {state === 'desk' && <PayOut refund={id} amount={money(amount, currency)} onDone={refunds.refetch} />}
            <span className={`badge ${TONES[state]}`}>{t(`manage.money.states.${state}`)}</span>
          </li>
        ))}
      </ul>
      <More of={refunds} />
    </section>
  )
}

/** Cash goes back from a drawer that is open. */
const PayOut = ({ refund, amount, onDone }: { refund: string; amount: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const drawers = useDrawers()
  const [drawer, setDrawer] = useState<string | null>(null)
  const pay = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/drawers/{id}/payouts', {
          params: { path: { id: drawer ?? '' } },
          body: { refund },
          headers,
        }),
      ),
    onDone,
  )
  const open = drawers.data?.filter(({ closedAt }) => closedAt === null) ?? []
  return (
    <Ask kind="quiet" trigger={t('manage.money.payOut')} title={t('manage.money.payOutTitle', { amount })}>
      {(close) => (
        <EditForm
          attempt={pay}
          save={t('manage.money.payOut')}
          isDisabled={drawer === null}
          onSubmit={() => pay.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          {open.length === 0 ? (
            <p>{t('manage.money.noOpenDrawer')}</p>
          ) : (
            <Select
              label={t('manage.money.drawer')}
              options={open.map(({ id, name }) => ({ id, name }))}
              value={drawer}
              onChange={setDrawer}
            />
          )}
        </EditForm>
      )}
    </Ask>
  )
}
