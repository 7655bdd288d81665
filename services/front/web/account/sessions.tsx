import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { useSignOut } from '../session.ts'
import { Own } from './own.tsx'

/** Where somebody is signed in, each of which they can end. */
export const Sessions = () => <Own part="sessions">{() => <List />}</Own>

/** A browser and its system as people name them; what cannot be told is shown as it calls itself. */
const named = (agent: string): string => {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\/\d+/.exec(agent)?.[1]
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1]
  return [browser, system].filter(Boolean).join(' · ') || agent
}

const List = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => data(api.GET('/api/accounts/sessions')) })
  const end = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/accounts/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => sessions.refetch(),
  })
  const signOut = useSignOut()
  if (sessions.error) return <Failure error={sessions.error} retry={sessions.refetch} />
  if (!sessions.data) return <Waiting />
  return (
    <div className="stack">
      <p className="quiet-text narrow">{t('account.sessions.text')}</p>
      {(end.error ?? signOut.error) && <Failure error={end.error ?? signOut.error} />}
      <ul className="list">
        {sessions.data.sessions.map(({ id, host, agent, network, seenAt, current }) => (
          <li key={id} className="list-row">
            <span className="list-name">
              {named(agent)}
              <span className="list-under quiet-text">
                {host} · {network} · {t('account.sessions.seen', { at: instant(seenAt) })}
              </span>
            </span>
            {current ? (
              <span className="badge">{t('account.sessions.current')}</span>
            ) : (
              <Button
                kind="quiet"
                aria-label={t('account.sessions.endOf', { name: `${named(agent)}, ${host}` })}
                isPending={end.isPending && end.variables === id}
                onPress={() => end.mutate(id)}
              >
                {t('account.signOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button kind="danger" isPending={signOut.isPending} onPress={() => signOut.mutate(true)}>
          {t('account.signOutEverywhere')}
        </Button>
      </div>
    </div>
  )
}
