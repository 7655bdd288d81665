import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Ask } from '../components/dialog.tsx'
import { Failure } from '../components/notice.tsx'
import { Qr } from '../components/qr.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { useRules } from '../register/offer.ts'
import { Lines } from '../register/summary.tsx'
import { useLineName } from './lines.ts'
import type { Order, Person as PersonData } from './order.ts'

const TONES = { registered: 'good', held: 'warn', expired: 'bad', cancelled: 'bad' }

/** Somebody who was registered: what the desk scans, and what was ordered. */
export const Person = ({
  person: { id, name, state, code: badge, checkedInAt, lines },
  order,
  code,
  onChange,
}: {
  person: PersonData
  order: Order
  code: string
  onChange: () => unknown
}) => {
  const { t } = useTranslation()
  const nameOf = useLineName()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  return (
    <article className="panel ticket" aria-label={name}>
      <div className="ticket-name row apart">
        <h2>{name}</h2>
        {order.people.length > 1 && <span className={`badge ${TONES[state]}`}>{t(`order.people.${state}`)}</span>}
      </div>
      <div className="ticket-text stack close">
        {checkedInAt !== null && <p className="quiet-text">{t('order.checkedIn', { at: instant(checkedInAt) })}</p>}
        <Lines
          lines={lines.map((line) => ({ ...line, name: nameOf(line), amount: line.quantity * line.unitAmount }))}
          currency={order.currency}
        />
        {state === 'registered' && checkedInAt === null && <Cancel {...{ id, name, order, code, onChange }} />}
      </div>
      {badge !== null && (
        <figure>
          <Qr text={badge} label={t('order.qr', { name })} />
          <figcaption className="help">
            {t('order.codeText')} <code>{badge}</code>
          </figcaption>
        </figure>
      )}
    </article>
  )
}

/** Cancels somebody, by the event's rule. */
const Cancel = ({
  id,
  name,
  order,
  code,
  onChange,
}: {
  id: string
  name: string
  order: Order
  code: string
  onChange: () => unknown
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const rules = useRules()
  const { instant } = useFormats(event.data?.timeZone)
  const cancel = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/register/orders/{id}/cancellation', {
          params: { path: { id: order.id } },
          body: { code, people: [id] },
        }),
      ),
    onSuccess: onChange,
  })
  if (!rules.data) return null
  const { cancelUntil, refundPercent } = rules.data
  if (cancelUntil === null || Date.parse(cancelUntil) < Date.now())
    return <p className="help">{t('order.cancelNone')}</p>
  return (
    <div className="row">
      <Ask
        kind="quiet"
        trigger={t('order.cancelAction')}
        label={t('order.cancel', { name })}
        title={t('order.cancelTitle', { name })}
      >
        {(close) => (
          <>
            <p>{t('order.cancelText', { percent: refundPercent })}</p>
            {cancel.error && <Failure error={cancel.error} />}
            <div className="row">
              <Button
                kind="danger"
                isPending={cancel.isPending}
                onPress={() => cancel.mutate(undefined, { onSuccess: close })}
              >
                {t('order.cancelAction')}
              </Button>
              <Button onPress={close}>{t('order.keep')}</Button>
            </div>
          </>
        )}
      </Ask>
      <span className="help">{t('order.cancelUntil', { at: instant(cancelUntil) })}</span>
    </div>
  )
}
