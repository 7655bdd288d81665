import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

type Drawer = paths['/api/payments/drawers']['get']['responses'][200]['content']['application/json']['drawers'][number]

/** Cash: opened with change, emptied into the safe, counted at the end. */
export const Drawers = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const drawers = useQuery({
    queryKey: ['drawers'],
    queryFn: () => data(api.GET('/api/payments/drawers', { params: { query: { limit: 50 } } })),
    select: ({ drawers }) => drawers,
  })
  const tell = ({ closedAt, difference, expected, currency }: Drawer): string => {
    if (closedAt === null) return t('manage.money.expected', { amount: money(expected, currency) })
    return difference ? t('manage.money.difference', { amount: money(difference, currency) }) : t('manage.money.even')
  }
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
          <li key={drawer.id} className="list-row">
            <span className="list-name">{drawer.name}</span>
            <span className="quiet-text">
              {tell(drawer)} · {instant(drawer.closedAt ?? drawer.openedAt)}
            </span>
            {drawer.closedAt === null && (
              <span className="row">
                <Move drawer={drawer} what="drop" onDone={drawers.refetch} />
                <Move drawer={drawer} what="close" onDone={drawers.refetch} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Open = ({ currency, onDone }: { currency: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [float, setFloat] = useState<number | null>(null)
  const open = useMutation({
    mutationFn: () => data(api.POST('/api/payments/drawers', { body: { name, float: float ?? 0 } })),
    onSuccess: onDone,
  })
  return (
    <Ask trigger={t('manage.money.open')} title={t('manage.money.open')}>
      {(close) => (
        <Form error={open.error} onSubmit={() => open.mutate(undefined, { onSuccess: close })}>
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
          {open.error && <Failure error={open.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={open.isPending}>
              {t('manage.money.open')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}

/** Takes money out, or counts what is there and closes. */
const Move = ({
  drawer: { id, name, currency },
  what,
  onDone,
}: {
  drawer: Drawer
  what: 'drop' | 'close'
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const [amount, setAmount] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const move = useMutation({
    mutationFn: () => {
      const params = { path: { id } }
      const headers = { 'idempotency-key': key }
      return what === 'drop'
        ? data(api.POST('/api/payments/drawers/{id}/drops', { params, headers, body: { amount: amount ?? 0, note } }))
        : data(
            api.POST('/api/payments/drawers/{id}/closing', { params, headers, body: { counted: amount ?? 0, note } }),
          )
    },
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: onDone,
  })
  const action = t(`manage.money.${what}`)
  return (
    <Ask kind="quiet" trigger={action} label={`${action}: ${name}`} title={`${action}: ${name}`}>
      {(close) => (
        <Form error={move.error} onSubmit={() => move.mutate(undefined, { onSuccess: close })}>
          <MoneyField
            name={what === 'drop' ? 'amount' : 'counted'}
            label={t(what === 'drop' ? 'manage.money.amount' : 'manage.money.counted')}
            currency={currency}
            value={amount}
            onChange={setAmount}
            minValue={0}
          />
          <TextField name="note" label={t('manage.money.note')} value={note} onChange={setNote} isRequired={false} />
          {move.error && <Failure error={move.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={move.isPending}>
              {action}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}
