import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useDrawerText } from './drawers.tsx'
import type { Drawer as DrawerData } from './money.ts'
import { Purpose } from './purpose.tsx'

type Movement =
  paths['/api/payments/drawers/{id}']['get']['responses'][200]['content']['application/json']['movements'][number]

/** One drawer: what went in and out of it, by whom. */
export const Drawer = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const tell = useDrawerText()
  const drawer = useQuery({
    queryKey: ['drawers', id],
    queryFn: () => data(api.GET('/api/payments/drawers/{id}', { params: { path: { id } } })),
  })
  if (drawer.error) return <Failure error={drawer.error} retry={drawer.refetch} />
  if (!drawer.data) return <Waiting />
  const { name, currency, closedAt, movements } = drawer.data
  const columns: Column<Movement>[] = [
    {
      id: 'at',
      header: t('manage.money.at'),
      accessorFn: ({ at }) => at,
      cell: ({ row }) => <time dateTime={row.original.at}>{instant(row.original.at)}</time>,
    },
    {
      id: 'kind',
      header: t('manage.money.kind'),
      accessorFn: ({ kind }) => kind,
      cell: ({ row }) => t(`manage.money.drawerKinds.${row.original.kind}`),
    },
    {
      id: 'amount',
      header: () => <span className="numbers">{t('manage.money.amount')}</span>,
      accessorFn: ({ amount }) => amount,
      cell: ({ row }) => <span className="numbers">{money(row.original.amount, currency)}</span>,
    },
    {
      id: 'reference',
      header: t('manage.money.reference'),
      enableSorting: false,
      cell: ({ row: { original } }) => <Purpose domain={original.domain} reference={original.reference} otherwise="" />,
    },
    { id: 'note', header: t('manage.money.note'), accessorFn: ({ note }) => note },
  ]
  return (
    <section className="stack close" aria-labelledby="drawer">
      <p>
        <Link href="/money/cash">{t('manage.money.drawers')}</Link>
      </p>
      <div className="row apart">
        <h2 id="drawer">{name}</h2>
        {closedAt === null && (
          <span className="row">
            <Move drawer={drawer.data} what="drop" onDone={drawer.refetch} />
            <Move drawer={drawer.data} what="close" onDone={drawer.refetch} />
          </span>
        )}
      </div>
      <p className="quiet-text">{tell(drawer.data)}</p>
      <DataTable label={name} columns={columns} rows={movements} empty={t('manage.money.noEntries')} />
    </section>
  )
}

/** Takes money out, or counts what is there and closes. */
const Move = ({
  drawer: { id, name, currency },
  what,
  onDone,
}: {
  drawer: DrawerData
  what: 'drop' | 'close'
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const [amount, setAmount] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const move = useAttempt((headers) => {
    const params = { path: { id } }
    return what === 'drop'
      ? data(api.POST('/api/payments/drawers/{id}/drops', { params, headers, body: { amount: amount ?? 0, note } }))
      : data(api.POST('/api/payments/drawers/{id}/closing', { params, headers, body: { counted: amount ?? 0, note } }))
  }, onDone)
  const action = t(`manage.money.${what}`)
  return (
    <Ask trigger={action} title={`${action}: ${name}`}>
      {(close) => (
        <EditForm
          attempt={move}
          save={action}
          onSubmit={() => move.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <MoneyField
            name={what === 'drop' ? 'amount' : 'counted'}
            label={t(what === 'drop' ? 'manage.money.amount' : 'manage.money.counted')}
            currency={currency}
            value={amount}
            onChange={setAmount}
            minValue={0}
          />
          <TextField name="note" label={t('manage.money.note')} value={note} onChange={setNote} isRequired={false} />
        </EditForm>
      )}
    </Ask>
  )
}
