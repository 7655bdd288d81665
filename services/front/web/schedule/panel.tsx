import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/schedule.d.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Ask } from '../components/dialog.tsx'
import { EditForm } from '../components/edit-form.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { Answered } from '../forms/answered.tsx'
import { CorrectAnswers } from '../forms/correct-answers.tsx'
import { useOrderCode } from '../order/code.ts'
import { Locked } from '../order/locked.tsx'
import { place } from '../place.ts'
import { PanelFacts } from './facts.tsx'
import { Intervals } from './intervals.tsx'
import { PanelFields, panelBody, type WrittenPanel } from './panel-fields.tsx'
import { PanelState } from './state.tsx'

/** Whose panel it is: the code of its link says so, or else whoever is signed in. */
type Code = string | undefined
const by = (code: Code) => (code === undefined ? {} : { 'x-code': code })

type OwnPanel = paths['/api/schedule/panels/{id}/own']['get']['responses'][200]['content']['application/json']
type Call = NonNullable<OwnPanel['call']>

/** A panel, for one of those who hold it. */
const Panel = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const code = useOrderCode(id)
  if (code === null && place.reader.kind !== 'person') return <Locked title={t('schedule.panel.mine')} />
  return <Opened id={id} code={code ?? undefined} />
}

const Opened = ({ id, code }: { id: string; code: Code }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const panel = useQuery({
    queryKey: ['own-panel', id],
    queryFn: () => data(api.GET('/api/schedule/panels/{id}/own', { params: { path: { id } }, headers: by(code) })),
  })
  useTitle(panel.data?.title, event.data?.name)
  if (panel.error) return <Failure error={panel.error} retry={panel.refetch} />
  if (!panel.data) return <Waiting />
  const { title, abstract, state, reason, panelists, submissions, times, me, call } = panel.data
  const open = state === 'submitted' && call?.open ? call : undefined
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{title}</h1>
        <PanelState state={state} />
      </div>
      <Notice
        tone={state === 'rejected' || state === 'archived' ? 'plain' : 'good'}
        title={t(`schedule.own.${state === 'accepted' && me.confirmedAt ? 'waiting' : state}`)}
      >
        {reason && <p>{reason}</p>}
      </Notice>
      {times.length > 0 && (
        <ul className="list" aria-label={t('schedule.own.when')}>
          {times.map(({ slot, room, startsAt }) => (
            <li key={slot} className="list-row">
              <span className="list-name">{instant(startsAt)}</span>
              <span>{room.name}</span>
            </li>
          ))}
        </ul>
      )}
      {(state === 'accepted' || state === 'confirmed' || state === 'placed') && (
        <Coming panel={panel.data} code={code} />
      )}
      <PanelFacts panel={panel.data} />
      {abstract && <p className="letter">{abstract}</p>}
      {submissions.map((submission) => (
        <Answered
          key={submission.id}
          domain="schedule"
          submission={submission}
          code={code}
          correct={(definition) =>
            open && (
              <CorrectAnswers
                domain="schedule"
                definition={definition}
                answers={submission.answers}
                viewer="person"
                shown={{ code }}
                send={(answers) => sendChanges(id, code, { answers })}
                onDone={panel.refetch}
              />
            )
          }
        />
      ))}
      <section className="stack close" aria-labelledby="people">
        <h2 id="people">{t('schedule.panel.people')}</h2>
        <ul className="list">
          {panelists.map(({ name, confirmedAt }) => (
            <li key={name} className="list-row">
              <span className="list-name">{name}</span>
              <span className={`badge ${confirmedAt ? 'good' : ''}`}>
                {t(confirmedAt ? 'schedule.panel.confirmed' : 'schedule.panel.unconfirmed')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div className="row">
        {open && <Change panel={panel.data} call={open} code={code} />}
        {state !== 'archived' && <Withdraw panel={panel.data} code={code} />}
      </div>
    </div>
  )
}

const useShown = (id: string) => {
  const queries = useQueryClient()
  return (panel: OwnPanel) => queries.setQueryData(['own-panel', id], panel)
}

/** Whether they come, and when they can. */
const Coming = ({ panel: { id, me }, code }: { panel: OwnPanel; code: Code }) => {
  const { t } = useTranslation()
  const event = useEvent().data
  const [available, setAvailable] = useState(me.available)
  const confirm = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/schedule/panels/{id}/confirmation', {
          params: { path: { id } },
          headers: by(code),
          body: { available },
        }),
      ),
    onSuccess: useShown(id),
  })
  return (
    <Form className="panel stack close" error={confirm.error} onSubmit={() => confirm.mutate()}>
      <Intervals
        label={t('schedule.own.available')}
        help={t('schedule.own.availableHelp')}
        value={available}
        onChange={setAvailable}
        beginsAt={new Date(`${event?.startsOn ?? new Date().toISOString().slice(0, 10)}T10:00:00Z`).toISOString()}
      />
      {confirm.error && <Failure error={confirm.error} />}
      {confirm.isSuccess && <Notice tone="good" title={t('schedule.own.saved')} />}
      <div>
        <Button type="submit" kind="primary" isPending={confirm.isPending}>
          {t(me.confirmedAt ? 'schedule.own.again' : 'schedule.own.confirm')}
        </Button>
      </div>
    </Form>
  )
}

type Changes = paths['/api/schedule/panels/{id}/changes']['post']['requestBody']['content']['application/json']

const sendChanges = (id: string, code: Code, body: Changes) =>
  data(api.POST('/api/schedule/panels/{id}/changes', { params: { path: { id } }, headers: by(code), body }))

const Change = ({ panel, call, code }: { panel: OwnPanel; call: Call; code: Code }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState<WrittenPanel>(() => {
    const { title, abstract, minutes, trackId: track, needs, audience } = panel
    return { title, abstract, minutes, track, needs: needs.join(', '), audience }
  })
  const change = useMutation({
    mutationFn: () => sendChanges(panel.id, code, { panel: panelBody(fields) }),
    onSuccess: useShown(panel.id),
  })
  return (
    <Ask trigger={t('schedule.own.change')} title={t('schedule.own.change')}>
      {(close) => (
        <EditForm attempt={change} onSubmit={() => change.mutate(undefined, { onSuccess: close })} onDone={close}>
          <PanelFields
            panel={fields}
            limits={call}
            onChange={(changes) => setFields((before) => ({ ...before, ...changes }))}
          />
        </EditForm>
      )}
    </Ask>
  )
}

const Withdraw = ({ panel: { id, title }, code }: { panel: OwnPanel; code: Code }) => {
  const { t } = useTranslation()
  const withdraw = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/schedule/panels/{id}/withdrawal', {
          params: { path: { id } },
          headers: by(code),
          body: { reason: '' },
        }),
      ),
    onSuccess: useShown(id),
  })
  return (
    <Confirm
      action={t('schedule.own.withdraw')}
      title={t('schedule.own.withdrawTitle', { title })}
      isPending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
    >
      <p>{t('schedule.own.withdrawHelp')}</p>
    </Confirm>
  )
}

export default Panel
