import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Qr } from '../components/qr.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { Answered } from '../forms/answered.tsx'
import { Account } from '../order/account.tsx'
import { useOrderCode } from '../order/code.ts'
import { Locked } from '../order/locked.tsx'
import { Checking, Pay } from '../order/pay.tsx'
import { usePayment } from '../order/payment.ts'
import { place } from '../place.ts'
import { type Application, type Code, openedBy, useApplication } from './application.ts'
import { Conversation } from './conversation.tsx'
import { Editor } from './editor.tsx'
import { StateBadge } from './state.tsx'
import { Tasks } from './tasks.tsx'

/** An application as its vendor follows it. */
export const ApplicationPage = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const code = useOrderCode(id)
  if (code === null && place.reader.kind !== 'person') return <Locked title={t('vendors.application')} />
  return <Opened id={id} code={code ?? undefined} />
}

const Opened = ({ id, code }: { id: string; code: Code }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const payment = usePayment()
  const found = useApplication(id, code, payment.waiting)
  useTitle(found.data?.name, t('vendors.application'), event.data?.name)
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  const { name, state, reason, balance, tasks, tableNumber, offerUntil, checkedInAt, submissions } = found.data
  const params = openedBy(id, code)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{name}</h1>
        <StateBadge application={found.data} />
      </div>
      {state === 'draft' && <Notice>{t('vendors.draftText')}</Notice>}
      {state === 'submitted' && <Notice>{t('vendors.submittedText')}</Notice>}
      {state === 'waitlisted' && <Notice>{t('vendors.waitlistedText')}</Notice>}
      {reason && state !== 'draft' && (
        <blockquote className="panel">
          <p>{reason}</p>
        </blockquote>
      )}
      {tableNumber !== null && <Notice tone="good" title={t('vendors.yourTable', { number: tableNumber })} />}
      {payment.waiting && balance > 0 && <Checking slow={payment.slow} />}
      {payment.state === 'declined' && balance > 0 && <Notice tone="bad" title={t('vendors.declined')} />}
      {state === 'approved' && !(payment.waiting && balance > 0) && <Offer application={found.data} code={code} />}
      {state === 'approved' && offerUntil === null && balance <= 0 && checkedInAt === null && (
        <div className="panel ticket">
          <figure>
            <Qr text={id} label={t('vendors.desk')} />
            <figcaption className="help">{t('vendors.desk')}</figcaption>
          </figure>
        </div>
      )}
      {tasks.length > 0 && <Tasks id={id} code={code} tasks={tasks} />}
      {state !== 'archived' && checkedInAt === null && (
        <section className="stack close" aria-labelledby="booth">
          <h2 id="booth">{t('vendors.booth')}</h2>
          <Editor key={state} application={found.data} code={code} />
        </section>
      )}
      {submissions.map((submission) => (
        <Answered key={submission.id} domain="vendors" submission={submission} code={code} />
      ))}
      {state !== 'draft' && (
        <Conversation
          id={id}
          side="vendor"
          read={() => data(api.GET('/api/vendors/applications/{id}/own/messages', { params }))}
          write={(headers, body) =>
            data(api.POST('/api/vendors/applications/{id}/own/messages', { params, headers, body: { body } }))
          }
        />
      )}
      {state !== 'archived' && checkedInAt === null && <Withdraw application={found.data} code={code} />}
    </div>
  )
}

/** A table that is offered: to accept, and to pay. */
const Offer = ({ application, code }: { application: Application; code: Code }) => {
  const { t } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const queries = useQueryClient()
  const { id, balance, acceptedAt, offerUntil, currency } = application
  const params = openedBy(id, code)
  const accept = useMutation({
    mutationFn: () => data(api.POST('/api/vendors/applications/{id}/acceptance', { params })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  if (offerUntil === null && balance <= 0) return <Notice tone="good" title={t('vendors.firm')} />
  return (
    <div className="stack close">
      <Notice tone="good" title={t('vendors.offered')}>
        {offerUntil !== null && <p>{t('vendors.offeredUntil', { at: instant(offerUntil) })}</p>}
      </Notice>
      {acceptedAt === null && (
        <div>
          {accept.error && <Failure error={accept.error} />}
          <Button
            kind={balance > 0 ? 'secondary' : 'primary'}
            isPending={accept.isPending}
            onPress={() => accept.mutate()}
          >
            {t('vendors.accept')}
          </Button>
        </div>
      )}
      {balance > 0 && (
        <Pay
          // The page says until when: nobody counts the seconds of two weeks.
          order={{ balance, currency, expiresAt: null }}
          checkout={() => data(api.POST('/api/vendors/applications/{id}/checkout', { params }))}
          words={{ timeLeft: '', timeOver: '' }}
        />
      )}
      {balance > 0 && <Account order={application} />}
    </div>
  )
}

const Withdraw = ({ application: { id, name }, code }: { application: Application; code: Code }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => data(api.POST('/api/vendors/applications/{id}/withdrawal', { params: openedBy(id, code) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  return (
    <div>
      <Confirm
        action={t('vendors.withdraw')}
        title={t('vendors.withdrawTitle', { name })}
        isPending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
      >
        <p>{t('vendors.withdrawText')}</p>
      </Confirm>
    </div>
  )
}
