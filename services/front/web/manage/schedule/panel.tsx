import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/schedule.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { PanelFacts } from '../../schedule/facts.tsx'
import { PanelState, type State } from '../../schedule/state.tsx'
import { may } from '../access.ts'
import { StaffAnswered } from '../answers.tsx'
import { History } from '../registrations/history.tsx'
import { Reviews } from './reviews.tsx'

type File = paths['/api/schedule/panels/{id}']['get']['responses'][200]['content']['application/json']

/** What an organiser can decide; where a panel stands is decided in the grid. */
const DECISIONS: Partial<Record<State, readonly State[]>> = {
  submitted: ['accepted', 'waitlisted', 'rejected'],
  waitlisted: ['accepted', 'rejected'],
  rejected: ['accepted', 'waitlisted'],
  accepted: ['confirmed', 'waitlisted', 'rejected'],
  confirmed: ['archived'],
  placed: ['archived'],
  archived: ['submitted'],
}

/** One proposal: what it is, who holds it, what reviewers think, and what is decided. */
export const Panel = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const panel = useQuery({
    queryKey: ['schedule-panel', id],
    queryFn: () => data(api.GET('/api/schedule/panels/{id}', { params: { path: { id } } })),
  })
  useTitle(panel.data?.title, event.data?.name)
  if (panel.error) return <Failure error={panel.error} retry={panel.refetch} />
  if (!panel.data) return <Waiting />
  const { title, state, reason, abstract, submissions, history } = panel.data
  return (
    <div className="stack">
      <p>
        <Link href="/schedule/panels">{t('schedule.menu.panels')}</Link>
      </p>
      <div className="row apart">
        <h2>{title}</h2>
        <PanelState state={state} />
      </div>
      {reason && <p className="quiet-text">{reason}</p>}
      {standing && may(standing, 'schedule', 'admin') && <Decisions panel={panel.data} />}
      <div className="columns">
        <div className="stack">
          <PanelFacts panel={panel.data} />
          {abstract && <p className="letter">{abstract}</p>}
          {submissions.map((submission) => (
            <StaffAnswered key={submission.id} domain="schedule" submission={submission} onChange={panel.refetch} />
          ))}
          <People panel={panel.data} />
        </div>
        <div className="stack">
          <Reviews panel={id} />
          <History history={history} />
        </div>
      </div>
    </div>
  )
}

const useAgain = () => {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['schedule-panel'] })
    await queries.invalidateQueries({ queryKey: ['schedule-panels'] })
  }
}

const Decisions = ({ panel: { id, title, state } }: { panel: File }) => {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const again = useAgain()
  const decide = useMutation({
    mutationFn: (state: State) =>
      data(api.POST('/api/schedule/panels/{id}/decision', { params: { path: { id } }, body: { state, reason } })),
    onSuccess: again,
  })
  return (
    <div className="row">
      {DECISIONS[state]?.map((next) => (
        <Ask
          key={next}
          kind={next === 'accepted' ? 'primary' : 'secondary'}
          trigger={t(`schedule.decide.${next}`)}
          title={t('schedule.decide.title', { decision: t(`schedule.decide.${next}`), title })}
        >
          {(close) => (
            <EditForm
              attempt={decide}
              save={t(`schedule.decide.${next}`)}
              onSubmit={() => decide.mutate(next, { onSuccess: close })}
              onDone={close}
            >
              <TextField
                name="reason"
                label={t('schedule.decide.reason')}
                help={t('schedule.decide.reasonHelp')}
                value={reason}
                onChange={setReason}
                rows={3}
                isRequired={false}
              />
            </EditForm>
          )}
        </Ask>
      ))}
    </div>
  )
}

/** Who holds it, whether they come, and, at the show, whether they are there. */
const People = ({ panel: { id, state, panelists } }: { panel: File }) => {
  const { t } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const again = useAgain()
  const checkIn = useMutation({
    mutationFn: (panelist: string) =>
      data(api.POST('/api/schedule/panels/{id}/check-in', { params: { path: { id } }, body: { panelist } })),
    onSuccess: again,
  })
  return (
    <section className="stack close" aria-labelledby="people">
      <h3 id="people">{t('schedule.panel.people')}</h3>
      {checkIn.error && <Failure error={checkIn.error} />}
      <ul className="list">
        {panelists.map(({ id, name, email, confirmedAt, checkedInAt, available }) => (
          <li key={id} className="list-row">
            <span className="list-name">{name}</span>
            <span className="quiet-text reference">{email}</span>
            {available.map(({ from, until }) => (
              <span key={from} className="quiet-text">
                {t('schedule.panel.can', { from: instant(from), until: instant(until) })}
              </span>
            ))}
            {checkedInAt ? (
              <span className="badge good">{t('schedule.panel.here', { at: instant(checkedInAt) })}</span>
            ) : state === 'placed' ? (
              <Button
                aria-label={t('schedule.panel.checkInOf', { name })}
                isPending={checkIn.isPending && checkIn.variables === id}
                onPress={() => checkIn.mutate(id)}
              >
                {t('schedule.panel.checkIn')}
              </Button>
            ) : (
              <span className={`badge ${confirmedAt ? 'good' : ''}`}>
                {t(confirmedAt ? 'schedule.panel.confirmed' : 'schedule.panel.unconfirmed')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
