import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { About } from './about.tsx'
import { Rules } from './rules.tsx'

const Overview = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const event = useEvent()
  const id = event.data?.id ?? ''
  useTitle(event.data?.name, t('manage.title'))
  const figures = useQuery({
    queryKey: ['figures', id],
    enabled: id !== '',
    refetchInterval: 5_000,
    queryFn: () => data(api.GET('/api/event/events/{id}/figures', { params: { path: { id } } })),
  })
  const move = useMutation({
    mutationFn: (state: 'open' | 'closed') =>
      data(api.PUT('/api/event/events/{id}/state', { params: { path: { id } }, body: { state } })),
    onSuccess: () => event.refetch(),
  })
  if (event.error) return <Failure error={event.error} retry={event.refetch} />
  if (!event.data) return <Waiting />
  const { name, state } = event.data
  return (
    <div className="stack">
      <h1>{name}</h1>
      {figures.data && (
        <dl className="figures">
          {(['registered', 'checkedIn', 'cancelled'] as const).map((figure) => (
            <div key={figure} className="panel">
              <dd className="figure numbers">{number(figures.data[figure])}</dd>
              <dt>{t(`manage.overview.${figure}`)}</dt>
            </div>
          ))}
        </dl>
      )}
      <section className="panel stack close" aria-labelledby="state">
        <h2 id="state">{t('manage.overview.state')}</h2>
        <p>{t(`manage.overview.${state}`)}</p>
        {move.error && <Failure error={move.error} />}
        <div>
          {state === 'open' ? (
            <Button isPending={move.isPending} onPress={() => move.mutate('closed')}>
              {t('manage.overview.closeIt')}
            </Button>
          ) : (
            state !== 'archived' && (
              <Button kind="primary" isPending={move.isPending} onPress={() => move.mutate('open')}>
                {t('manage.overview.openIt')}
              </Button>
            )
          )}
        </div>
      </section>
      <div className="columns">
        <About key={id} event={event.data} />
        <Rules />
      </div>
    </div>
  )
}

export default Overview
