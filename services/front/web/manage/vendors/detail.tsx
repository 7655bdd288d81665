import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Account } from '../../order/account.tsx'
import { Conversation } from '../../vendors/conversation.tsx'
import { StateBadge } from '../../vendors/state.tsx'
import { may } from '../access.ts'
import { StaffAnswered } from '../answers.tsx'
import { Refund } from '../orders/refund.tsx'
import { History } from '../registrations/history.tsx'
import { Attendance, Decide, TableNumber } from './actions.tsx'
import { Correct } from './correct.tsx'
import { Score } from './score.tsx'
import { type StaffApplication, useAllTypes } from './vendors.ts'

/** One application: who, what they said, how it stands, and what can be done with it. */
export const Detail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money } = useFormats()
  const standing = useStanding().data
  const params = { path: { id } }
  const found = useQuery({
    queryKey: ['vendors', 'application', id],
    queryFn: () => data(api.GET('/api/vendors/applications/{id}', { params })),
  })
  useTitle(found.data?.name, event.data?.name)
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  const { name, reason, description, submissions, history, tasks, total, paid, currency, returning, result } =
    found.data
  const admin = standing !== undefined && may(standing, 'vendors', 'admin')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{name}</h1>
        <StateBadge application={found.data} />
      </div>
      {reason && <p className="quiet-text">{reason}</p>}
      <Facts application={found.data} />
      <div className="row">
        {admin && <Decide application={found.data} />}
        {admin && <TableNumber application={found.data} />}
        <Attendance application={found.data} />
        {admin && <Correct application={found.data} />}
        {standing?.rights.includes('refund') && (
          <Refund
            key={found.data.balance}
            order={found.data}
            send={(headers, body) =>
              data(api.POST('/api/vendors/applications/{id}/refunds', { params, body, headers }))
            }
            onDone={found.refetch}
          />
        )}
      </div>
      {returning > 0 && <Notice>{t('manage.orders.returning', { amount: money(returning, currency) })}</Notice>}
      <div className="columns">
        <div className="stack">
          {description && <p>{description}</p>}
          <section className="stack close" aria-labelledby="people">
            <h2 id="people">{t('vendors.people.title')}</h2>
            <ul className="list">
              {found.data.people.map((person) => (
                <li key={person.id} className="list-row">
                  <span className="list-name">{person.name}</span>
                  <span className="quiet-text">{[person.email, person.booth].filter(Boolean).join(' · ')}</span>
                  <span className="badge">{t(`vendors.people.${person.kind}`)}</span>
                </li>
              ))}
            </ul>
          </section>
          {submissions.map((submission) => (
            <StaffAnswered key={submission.id} domain="vendors" submission={submission} onChange={found.refetch} />
          ))}
          {tasks.length > 0 && (
            <section className="stack close" aria-labelledby="tasks">
              <h2 id="tasks">{t('vendors.tasks.title')}</h2>
              <ul className="list">
                {tasks.map((task) => (
                  <li key={task.id} className="list-row">
                    <span className="list-name">{task.name}</span>
                    <span className={`badge ${task.state === 'done' ? 'good' : ''}`}>
                      {t(`vendors.tasks.${task.state}`)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {(total > 0 || paid > 0) && <Account order={found.data} />}
        </div>
        <div className="stack">
          {result && result.ratings > 0 && (
            <section className="stack close" aria-labelledby="score">
              <h2 id="score">{t('vendors.manage.jury')}</h2>
              <p>
                <Score result={result} />
              </p>
            </section>
          )}
          <Conversation
            id={id}
            side="staff"
            read={() => data(api.GET('/api/vendors/applications/{id}/messages', { params }))}
            write={(headers, body) =>
              data(api.POST('/api/vendors/applications/{id}/messages', { params, headers, body: { body } }))
            }
          />
          <History history={history} />
        </div>
      </div>
    </div>
  )
}

const Facts = ({ application }: { application: StaffApplication }) => {
  const { t } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const type = useAllTypes().data?.find(({ id }) => id === application.typeId)
  const facts = [
    [t('vendors.apply.type'), type?.name],
    [t('vendors.apply.size'), type?.sizes.find(({ id }) => id === application.sizeId)?.name],
    [t('vendors.fields.chairs'), String(application.chairs)],
    [t('vendors.fields.website'), application.website],
    [t('vendors.manage.number'), application.tableNumber],
    [t('vendors.manage.offerUntil'), application.offerUntil && instant(application.offerUntil)],
    [t('vendors.manage.here'), application.checkedInAt && instant(application.checkedInAt)],
  ] as const
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
