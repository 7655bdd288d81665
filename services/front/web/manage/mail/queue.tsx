import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/notifications.d.ts'
import { Button } from '../../components/button.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
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
const AGAIN: readonly MailData['state'][] = ['refused', 'failed', 'bounced', 'expired']

/** What became of each letter. */
export const Queue = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const nameOf = useTemplateName()
  const [to, setTo] = useState('')
  const mails = useInfiniteQuery({
    queryKey: ['mails', to],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/notifications/mails', {
          params: { query: { limit: 50, ...(to && { to }), ...(pageParam && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
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
      {(mails.error ?? retry.error) && <Failure error={mails.error ?? retry.error} />}
      {mails.isPending && <Waiting />}
      {mails.data && (
        <DataTable
          label={t('manage.mail.queue')}
          columns={columns}
          rows={mails.data.pages.flatMap(({ mails }) => mails)}
          empty={t('manage.mail.none')}
          more={mails.hasNextPage ? { isPending: mails.isFetchingNextPage, fetch: mails.fetchNextPage } : undefined}
        />
      )}
    </section>
  )
}
