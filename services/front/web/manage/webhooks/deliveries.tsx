import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/notifications.d.ts'
import { usePaged } from '../../api/paged.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

type Delivery =
  paths['/api/notifications/webhooks/{webhook}/deliveries']['get']['responses'][200]['content']['application/json']['deliveries'][number]

const TONES: Record<Delivery['state'], string> = { waiting: 'warn', sending: 'warn', delivered: 'good', failed: 'bad' }

/** What a program was told, the newest first. */
export const Deliveries = ({ webhook }: { webhook: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const deliveries = usePaged(['webhooks', webhook, 'deliveries'], (cursor) =>
    data(
      api.GET('/api/notifications/webhooks/{webhook}/deliveries', {
        params: { path: { webhook }, query: { limit: 20, ...cursor } },
      }),
    ),
  )
  const retry = useMutation({
    mutationFn: (id: string) =>
      data(
        api.POST('/api/notifications/webhooks/{webhook}/deliveries/{id}/retry', { params: { path: { webhook, id } } }),
      ),
    onSuccess: () => deliveries.refetch(),
  })
  const all = deliveries.data?.pages.flatMap(({ deliveries }) => deliveries)
  return (
    <section className="stack close" aria-labelledby="deliveries">
      <h2 id="deliveries">{t('manage.webhooks.deliveries')}</h2>
      {(deliveries.error ?? retry.error) && <Failure error={deliveries.error ?? retry.error} />}
      {deliveries.isPending && <Waiting />}
      {all?.length === 0 && <p className="quiet-text">{t('manage.webhooks.noDeliveries')}</p>}
      <ul className="list">
        {all?.map(({ id, subject, state, reason, attempts, createdAt }) => (
          <li key={id} className="list-row">
            <code>{subject}</code>
            <span className="quiet-text">
              {instant(createdAt)} · {t('manage.webhooks.attempts', { count: attempts })}
            </span>
            {reason && <span className="help">{reason}</span>}
            {(state === 'failed' || state === 'waiting') && (
              <Button kind="quiet" aria-label={`${t('tryAgain')}: ${subject}`} onPress={() => retry.mutate(id)}>
                {t('tryAgain')}
              </Button>
            )}
            <span className={`badge ${TONES[state]}`}>{t(`manage.webhooks.deliveryStates.${state}`)}</span>
          </li>
        ))}
      </ul>
      <More of={deliveries} />
    </section>
  )
}
