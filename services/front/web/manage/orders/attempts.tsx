import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

type Attempt =
  paths['/api/payments/attempts']['get']['responses'][200]['content']['application/json']['attempts'][number]

const TONES: Record<Attempt['state'], string> = { new: '', open: 'warn', paid: 'good', declined: 'bad', expired: 'bad' }

/** How often somebody tried to pay an order, and what came of it. */
export const Attempts = ({ order }: { order: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const attempts = useQuery({
    queryKey: ['attempts', order],
    queryFn: () => data(api.GET('/api/payments/attempts', { params: { query: { reference: order } } })),
    select: ({ attempts }) => attempts,
  })
  if (attempts.error) return <Failure error={attempts.error} retry={attempts.refetch} />
  if (!attempts.data || attempts.data.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="attempts">
      <h2 id="attempts">{t('manage.orders.attempts')}</h2>
      <ul className="list">
        {attempts.data.map(({ id, total, currency, state, begunAt }) => (
          <li key={id} className="list-row">
            <span className="list-name numbers">{money(total, currency)}</span>
            <span className="quiet-text">{instant(begunAt)}</span>
            <span className={`badge ${TONES[state]}`}>{t(`manage.orders.attemptStates.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
