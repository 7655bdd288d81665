import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { useAccounts, useMoneyWords } from './money.ts'

type Found = paths['/api/payments/reconciliations']['get']['responses'][200]['content']['application/json']

/** How far back a comparison looks that somebody asks for, in days. */
const DAYS = 400
/** How often the page looks whether one has come to its end, in milliseconds. */
const OFTEN = 2_000

/** What was compared with the providers' own books, and what only one side has. */
export const Reconciliations = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  const standing = useStanding().data
  const accounts = useAccounts(standing !== undefined && may(standing, 'payments', 'admin'))
  const found = useQuery({
    queryKey: ['reconciliations'],
    queryFn: () => data(api.GET('/api/payments/reconciliations')),
    refetchInterval: ({ state }) =>
      state.data?.reconciliations.some(({ timed, endedAt }) => !timed && endedAt === null) ? OFTEN : false,
  })
  const compare = useAttempt(
    (headers, account: string) =>
      data(api.POST('/api/payments/reconciliations', { body: { account, days: DAYS }, headers })),
    () => found.refetch(),
  )
  const nameOf = (id: string): string => {
    const account = accounts.data?.accounts.find((one) => one.id === id)
    return account ? words.provider(account.provider) : ''
  }
  return (
    <section className="stack close" aria-labelledby="reconciliations">
      <h2 id="reconciliations">{t('manage.money.reconciliations')}</h2>
      <p className="help">{t('manage.money.reconciliationsHelp')}</p>
      {(found.error ?? compare.error) && <Failure error={found.error ?? compare.error} />}
      <div className="row">
        {accounts.data?.accounts
          .filter(({ active }) => active)
          .map(({ id, provider }) => (
            <Button key={id} isPending={compare.isPending} onPress={() => compare.mutate(id)}>
              {t('manage.money.compare', { provider: words.provider(provider) })}
            </Button>
          ))}
      </div>
      {found.isPending && <Waiting />}
      {found.data && found.data.strays.length > 0 && (
        <Notice tone="warn" title={t('manage.money.strays')}>
          <ul>
            {found.data.strays.map(({ entry, amount, currency, at, payment }) => (
              <li key={entry}>
                <span className="numbers">{money(amount, currency)}</span> · {instant(at)} ·{' '}
                <span className="reference">{payment}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {found.data?.reconciliations.length === 0 && <p className="quiet-text">{t('manage.money.noReconciliations')}</p>}
      <ul className="list">
        {found.data?.reconciliations.map((one) => (
          <li key={one.id} className="list-row">
            <span className="list-name">{instant(one.endedAt ?? one.dueAt)}</span>
            <span className="quiet-text">
              {[
                nameOf(one.account),
                t('manage.money.daysBack', { count: one.days }),
                one.endedAt && t('manage.money.compared', { count: one.compared }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {one.fault && <span className="field-error">{one.fault}</span>}
            <Outcome {...one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Outcome = ({ endedAt, repaired, timed }: Found['reconciliations'][number]) => {
  const { t } = useTranslation()
  if (endedAt === null) {
    return <span className="badge">{t(timed ? 'manage.money.planned' : 'manage.money.underWay')}</span>
  }
  return repaired === 0 ? (
    <span className="badge good">{t('manage.money.equal')}</span>
  ) : (
    <span className="badge warn">{t('manage.money.repaired', { count: repaired })}</span>
  )
}
