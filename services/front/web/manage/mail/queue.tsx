import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/notifications.d.ts'
import { usePaged } from '../../api/paged.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import type { Column } from '../../components/data-table.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useTemplateName } from './names.ts'

type MailData =
  paths['/api/notifications/mails']['get']['responses'][200]['content']['application/json']['mails'][number]

const TONES: Record<MailData['state'], string> = {
  waiting: 'warn',
  sending: 'warn',
  sent: 'good',
  refused: 'bad',
  failed: 'bad',
  bounced: 'bad',
  expired: 'bad',
  cancelled: '',
}
const AGAIN: readonly MailData['state'][] = ['refused', 'failed']

/** What became of each letter. */
export const Queue = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const nameOf = useTemplateName()
  const [to, setTo] = useState('')
  const mails = usePaged(['mails', to], (cursor) =>
    data(
      api.GET('/api/notifications/mails', {
        params: { query: { limit: 50, ...(to && { to }), ...cursor } },
      }),
    ),
  )
  const retry = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/notifications/mails/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => mails.refetch(),
  })
  const columns: Column<MailData>[] = [
    { id: 'to', header: t('manage.mail.to'), accessorFn: ({ to }) => to },
    { id: 'template', header: t('manage.mail.template'), accessorFn: ({ template }) => nameOf(template) },
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => (
        <span className="row">
          <span className={`badge ${TONES[original.state]}`}>{t(`manage.mail.states.${original.state}`)}</span>
          {AGAIN.includes(original.state) && (
            <Button
              kind="quiet"
              aria-label={`${t('manage.mail.retry')}: ${original.to}`}
              onPress={() => retry.mutate(original.id)}
            >
              {t('manage.mail.retry')}
            </Button>
          )}
          {original.state === 'waiting' && <Cancel mail={original} onDone={mails.refetch} />}
          {original.reason && <span className="help">{original.reason}</span>}
        </span>
      ),
    },
    {
      id: 'at',
      header: t('manage.money.at'),
      accessorFn: ({ createdAt }) => createdAt,
      cell: ({ row: { original } }) => <time dateTime={original.createdAt}>{instant(original.createdAt)}</time>,
    },
  ]
  return (
    <section className="stack close" aria-labelledby="queue">
      <h2 id="queue">{t('manage.mail.queue')}</h2>
      <div className="filters">
        <TextField
          label={t('manage.searchAddress')}
          type="search"
          help={t('manage.mail.wholeAddress')}
          value={to}
          onChange={setTo}
        />
      </div>
      {retry.error && <Failure error={retry.error} />}
      <PagedTable
        found={mails}
        rowsOf={({ mails }) => mails}
        label={t('manage.mail.queue')}
        columns={columns}
        empty={t('manage.mail.none')}
      />
    </section>
  )
}

const Cancel = ({ mail: { id, to }, onDone }: { mail: MailData; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const cancel = useMutation({
    mutationFn: () => data(api.POST('/api/notifications/mails/{id}/cancellation', { params: { path: { id } } })),
    onSettled: onDone,
  })
  return (
    <Confirm
      action={t('manage.mail.cancel')}
      label={`${t('manage.mail.cancel')}: ${to}`}
      title={t('manage.mail.cancelTitle', { to })}
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={(close) => cancel.mutate(undefined, { onSuccess: close })}
    />
  )
}
