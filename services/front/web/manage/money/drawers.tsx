import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { type Drawer, useDrawers } from './money.ts'

/** Cash: opened with change, emptied into the safe, counted at the end. */
export const Drawers = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const drawers = useDrawers()
  const tell = useDrawerText()
  return (
    <section className="stack close" aria-labelledby="drawers">
      <div className="row apart">
        <h2 id="drawers">{t('manage.money.drawers')}</h2>
        {event.data && <Open currency={event.data.currency} onDone={drawers.refetch} />}
      </div>
      {drawers.error && <Failure error={drawers.error} retry={drawers.refetch} />}
      {drawers.isPending && <Waiting />}
      {drawers.data?.length === 0 && <p className="quiet-text">{t('manage.money.noDrawers')}</p>}
      <ul className="list">
        {drawers.data?.map((drawer) => (
          <li key={drawer.id}>
            <Link href={`/money/cash/${drawer.id}`} className="list-link">
              <span className="list-name">{drawer.name}</span>
              <span className="quiet-text">
                {tell(drawer)} · {instant(drawer.closedAt ?? drawer.openedAt)}
              </span>
              <span className={`badge ${drawer.closedAt === null ? 'good' : ''}`}>
                {t(drawer.closedAt === null ? 'manage.money.isOpen' : 'manage.money.isClosed')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What should be in a drawer; of a closed one, whether it was. */
export const useDrawerText = () => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return ({ closedAt, difference, expected, currency }: Drawer): string => {
    if (closedAt === null) return t('manage.money.expected', { amount: money(expected, currency) })
    return difference ? t('manage.money.difference', { amount: money(difference, currency) }) : t('manage.money.even')
  }
}

const Open = ({ currency, onDone }: { currency: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [float, setFloat] = useState<number | null>(null)
  const open = useAttempt(
    (headers) => data(api.POST('/api/payments/drawers', { body: { name, float: float ?? 0 }, headers })),
    onDone,
  )
  return (
    <Ask trigger={t('manage.money.open')} title={t('manage.money.open')}>
      {(close) => (
        <EditForm
          attempt={open}
          save={t('manage.money.open')}
          onSubmit={() => open.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('manage.money.drawerName')}
            value={name}
            onChange={setName}
            maxLength={80}
            isRequired
          />
          <MoneyField
            name="float"
            label={t('manage.money.float')}
            currency={currency}
            value={float}
            onChange={setFloat}
            minValue={0}
          />
        </EditForm>
      )}
    </Ask>
  )
}
