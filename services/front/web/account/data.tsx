import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { keepFile } from '../api/files.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { Own } from './own.tsx'
import { Stale } from './stale.tsx'

/** How often it is looked how far a request has come, in milliseconds. */
const LOOK = 2_000

/** What is held about somebody in every convention: to take home, or to have taken away. */
export const MyData = () => <Own part="data">{() => <Requests />}</Own>

const Requests = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const found = useQuery({
    queryKey: ['own-data'],
    queryFn: () => data(api.GET('/api/accounts/account/data')),
    refetchInterval: ({ state }) => (state.data?.requests.some(({ endedAt }) => endedAt === null) ? LOOK : false),
  })
  const ask = useMutation({
    mutationFn: (kind: 'export' | 'erasure') => data(api.POST('/api/accounts/account/data', { body: { kind } })),
    onSuccess: () => found.refetch(),
  })
  const take = useMutation({
    mutationFn: (id: string) => keepFile(`/api/accounts/account/data/${id}/file`, 'midsummer.json'),
  })
  return (
    <div className="stack">
      <p className="narrow">{t('account.data.text')}</p>
      <Stale error={take.error} />
      {ask.variables === 'export' && <Stale error={ask.error} />}
      <div className="row">
        <Button kind="primary" isPending={ask.isPending} onPress={() => ask.mutate('export')}>
          {t('account.data.export')}
        </Button>
        <Confirm
          action={t('account.data.erasure')}
          title={t('account.data.erasureTitle')}
          isPending={ask.isPending}
          error={ask.variables === 'erasure' ? ask.error : null}
          onConfirm={(close) => ask.mutate('erasure', { onSuccess: close })}
        >
          <p>{t('account.data.erasureText')}</p>
        </Confirm>
      </div>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data && found.data.requests.length > 0 && (
        <section className="stack close" aria-labelledby="requests">
          <h2 id="requests">{t('account.data.requests')}</h2>
          <ul className="list">
            {found.data.requests.map(({ id, kind, createdAt, endedAt, asked, answered }) => (
              <li key={id} className="list-row">
                <span className="list-name">
                  {t(`account.data.kinds.${kind}`)}
                  <span className="list-under quiet-text">{instant(createdAt)}</span>
                </span>
                <span className="badge">
                  {endedAt ? t('account.data.done') : t('account.data.going', { answered, asked })}
                </span>
                {endedAt && kind === 'export' && (
                  <Button kind="quiet" isPending={take.isPending} onPress={() => take.mutate(id)}>
                    {t('account.data.take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
