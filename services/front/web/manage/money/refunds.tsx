import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

const TONES = { desk: 'warn', wanted: 'warn', asked: 'warn', done: 'good', failed: 'bad' }

/** Money that goes back. What failed says why, and is tried again by hand. */
export const Refunds = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const refunds = useQuery({
    queryKey: ['refunds'],
    queryFn: () => data(api.GET('/api/payments/refunds', { params: { query: { limit: 50 } } })),
    select: ({ refunds }) => refunds,
  })
  const retry = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/payments/refunds/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => refunds.refetch(),
  })
  return (
    <section className="stack close" aria-labelledby="refunds">
      <h2 id="refunds">{t('manage.money.refunds')}</h2>
      {(refunds.error ?? retry.error) && <Failure error={refunds.error ?? retry.error} />}
      {refunds.isPending && <Waiting />}
      {refunds.data?.length === 0 && <p className="quiet-text">{t('manage.money.noRefunds')}</p>}
      <ul className="list">
        {refunds.data?.map(({ id, amount, currency, reason, state, fault, createdAt }) => (
          <li key={id} className="list-row">
            <span className="list-name numbers">{money(amount, currency)}</span>
            <span className="quiet-text">
              {reason} · {instant(createdAt)}
            </span>
            {fault && <span className="field-error">{fault}</span>}
            {state === 'failed' && (
              <Button kind="quiet" onPress={() => retry.mutate(id)}>
                {t('manage.money.retry')}
              </Button>
            )}
            <span className={`badge ${TONES[state]}`}>{t(`manage.money.states.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
