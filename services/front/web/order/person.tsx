import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { useRules } from '../register/offer.ts'
import { Lines } from '../register/summary.tsx'
import { Cancel } from './cancel.tsx'
import { useLineName } from './lines.ts'
import type { Order, Person as PersonData } from './order.ts'
import { Ticket } from './ticket.tsx'

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
  const rules = useRules().data
  const { instant } = useFormats(event.data?.timeZone)
  const cancel = async () => {
    const params = { path: { id: order.id } }
    await data(api.POST('/api/register/orders/{id}/cancellation', { params, body: { code, people: [id] } }))
    onChange()
  }
  return (
    <Ticket
      name={
        <>
          <h2>{name}</h2>
          {order.people.length > 1 && <span className={`badge ${TONES[state]}`}>{t(`order.people.${state}`)}</span>}
        </>
      }
      label={name}
      code={badge}
      codeLabel={t('order.qr', { name })}
    >
      {checkedInAt !== null && <p className="quiet-text">{t('order.checkedIn', { at: instant(checkedInAt) })}</p>}
      <Lines
        lines={lines.map((line) => ({ ...line, name: nameOf(line), amount: line.quantity * line.unitAmount }))}
        currency={order.currency}
      />
      {rules && (state === 'held' || state === 'registered') && checkedInAt === null && (
        <Cancel
          isHeld={state === 'held'}
          until={rules.cancelUntil}
          action={t('order.cancelAction')}
          label={t('order.cancel', { name })}
          title={t('order.cancelTitle', { name })}
          text={
            state === 'registered'
              ? t('order.cancelText', { percent: rules.refundPercent })
              : order.paid > 0
                ? t('order.cancelText', { percent: 100 })
                : t('order.cancelHeld')
          }
          onCancel={cancel}
        />
      )}
    </Ticket>
  )
}
