import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { InstantField } from '../../components/dates.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Reason, Reasoned } from './reasoned.tsx'
import type { Worked } from './staff.ts'

/** When somebody has worked, the clock, and what is to be corrected. */
export const Work = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, number, span } = useFormats(event.data?.timeZone)
  const work = useQuery({
    queryKey: ['staff', 'person', id, 'hours'],
    queryFn: () => data(api.GET('/api/staff/people/{id}/hours', { params: { path: { id } } })),
  })
  const clock = useAttempt((headers, running: boolean) => {
    const what = { params: { path: { id } }, headers }
    return running
      ? data(api.POST('/api/staff/people/{id}/clock-out', what))
      : data(api.POST('/api/staff/people/{id}/clock-in', what))
  })
  if (work.error) return <Failure error={work.error} retry={work.refetch} />
  if (!work.data) return <Waiting />
  const { times, total } = work.data
  const running = times.some(({ endsAt }) => endsAt === null)
  return (
    <section className="stack close" aria-labelledby="work">
      <h3 id="work">{t('staff.hours.title')}</h3>
      <p>{t('staff.hours.total', { hours: number(total.hours), weighted: number(total.weighted) })}</p>
      <ul className="list">
        {times.map((time) => {
          const when = time.endsAt
            ? span(time.startsAt, time.endsAt)
            : t('staff.clock.since', { at: instant(time.startsAt) })
          return (
            <li key={time.id} className="list-row">
              <span>{when}</span>
              <span className="quiet-text">
                {t('staff.hours.one', { hours: number(time.hours), weighted: number(time.weighted) })}
              </span>
              <div className="row tight">
                <Ask
                  kind="quiet"
                  trigger={t('staff.people.correct')}
                  label={t('staff.people.correctOf', { when })}
                  title={t('staff.people.correct')}
                >
                  {(close) => <Times person={id} time={time} onDone={close} />}
                </Ask>
                <Reasoned
                  action={t('staff.departments.remove')}
                  label={t('staff.people.removeTime', { when })}
                  told={false}
                  send={(headers, reason) =>
                    data(
                      api.POST('/api/staff/hours/{id}/removal', {
                        params: { path: { id: time.id } },
                        headers,
                        body: { reason },
                      }),
                    )
                  }
                />
              </div>
            </li>
          )
        })}
      </ul>
      <div className="row">
        <Button kind="primary" isPending={clock.isPending} onPress={() => clock.mutate(running)}>
          {t(running ? 'staff.clock.out' : 'staff.clock.in')}
        </Button>
        <Ask trigger={t('staff.people.addTime')} title={t('staff.people.addTime')}>
          {(close) => <Times person={id} onDone={close} />}
        </Ask>
      </div>
      {clock.error && <Failure error={clock.error} />}
    </section>
  )
}

const Times = ({ person, time, onDone }: { person: string; time?: Worked; onDone: () => void }) => {
  const { t } = useTranslation()
  const [startsAt, setStart] = useState<string | null>(time?.startsAt ?? null)
  const [endsAt, setEnd] = useState<string | null>(time?.endsAt ?? null)
  const [reason, setReason] = useState('')
  const send = useAttempt(async (headers) => {
    const body = { startsAt: startsAt ?? '', endsAt: endsAt ?? '', reason }
    return time
      ? data(api.PUT('/api/staff/hours/{id}', { params: { path: { id: time.id } }, body }))
      : data(api.POST('/api/staff/people/{id}/hours', { params: { path: { id: person } }, headers, body }))
  }, onDone)
  return (
    <EditForm
      attempt={send}
      isDisabled={startsAt === null || endsAt === null}
      onSubmit={() => send.mutate()}
      onDone={onDone}
    >
      <InstantField name="startsAt" label={t('staff.roster.from')} value={startsAt} onChange={setStart} required />
      <InstantField name="endsAt" label={t('staff.roster.until')} value={endsAt} onChange={setEnd} required />
      <Reason value={reason} onChange={setReason} isRequired told={false} />
    </EditForm>
  )
}
