import { type Answers, checkAnswers, tidyAnswers } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../api/client.ts'
import { Address } from '../components/address.tsx'
import { Button } from '../components/button.tsx'
import { Cards, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import type { Proving } from '../components/prove.tsx'
import { Step } from '../components/step.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { SendFiles } from '../forms/file.tsx'
import { useForm } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import { useKept } from '../kept.ts'
import { rememberOrder } from '../order/code.ts'
import { place } from '../place.ts'
import { signedIn } from '../session.ts'
import { PanelFields, panelBody, type WrittenPanel } from './panel-fields.tsx'
import { useCalls } from './schedule.ts'

interface Draft extends Proving, WrittenPanel {
  call: string | null
  name: string
  others: { name: string; email: string }[]
  answers: Answers
  /** Whether it was sent already: then what is missing is shown. */
  tried: boolean
}

const KEY = `midsummer-proposal-${place.event?.id}`
const fresh = (): Draft => ({
  email: '',
  asked: null,
  proof: null,
  call: null,
  name: '',
  title: '',
  abstract: '',
  minutes: 60,
  track: null,
  needs: '',
  audience: null,
  others: [],
  answers: {},
  tried: false,
})

/** Proposing something for the schedule. */
const Propose = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const calls = useCalls()
  const [draft, setDraft] = useKept(KEY, fresh)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  useTitle(t('schedule.propose.title'), event.data?.name)
  if (calls.error) return <Failure error={calls.error} retry={calls.refetch} />
  if (!calls.data) return <Waiting />
  const open = calls.data.filter(({ open }) => open)
  const proven = signedIn || draft.proof !== null
  return (
    <div className="stack">
      <div className="stack close">
        <h1>{t('schedule.propose.title')}</h1>
        <p className="quiet-text">{t('schedule.propose.kept')}</p>
      </div>
      {open.length === 0 ? (
        <Notice>{t('schedule.propose.closed')}</Notice>
      ) : (
        <>
          <Step number={1} title={t('schedule.propose.email')} state={proven ? 'done' : 'open'}>
            <Address domain="schedule" proving={draft} change={change} session={signedIn} />
          </Step>
          <Step number={2} title={t('schedule.propose.what')} state={proven ? 'open' : 'later'}>
            {proven && <Proposal draft={draft} change={change} calls={open} onSent={() => setDraft(fresh())} />}
          </Step>
        </>
      )}
    </div>
  )
}

const Proposal = ({
  draft,
  change,
  calls,
  onSent,
}: {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  calls: NonNullable<ReturnType<typeof useCalls>['data']>
  onSent: () => void
}) => {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const call = calls.find(({ id }) => id === draft.call) ?? calls[0]
  const form = useForm('schedule', call?.form ?? null).data
  const answers = form ? tidyAnswers(form.definition, draft.answers) : {}
  const problems = form ? checkAnswers(form.definition, answers) : []
  const send = useMutation({
    mutationFn: (id: string) =>
      data(
        api.POST('/api/schedule/panels', {
          body: {
            ...(draft.proof && { proof: draft.proof }),
            locale: i18n.language,
            call: id,
            name: draft.name,
            others: draft.others,
            panel: panelBody(draft),
            ...(form && { answers, form: form.version }),
          },
        }),
      ),
    onSuccess: ({ id, me }) => {
      rememberOrder(id, me.code)
      onSent()
      go(`/panels/${id}#${me.code}`)
    },
  })
  if (!call) return null
  const other = (index: number, changes: Partial<Draft['others'][number]>) =>
    change({ others: draft.others.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  return (
    <Form
      error={send.error}
      onSubmit={() => {
        change({ tried: true })
        if (problems.length === 0) send.mutate(call.id)
      }}
    >
      {calls.length > 1 && (
        <Cards
          label={t('schedule.propose.call')}
          cards={calls.map(({ id, name, description }) => ({ id, name, text: description }))}
          value={call.id}
          onChange={(call) => change({ call })}
        />
      )}
      {calls.length === 1 && call.description && <p>{call.description}</p>}
      {call.closesAt && <p className="help">{t('schedule.call.until', { at: instant(call.closesAt) })}</p>}
      <TextField
        name="name"
        label={t('schedule.propose.name')}
        help={t('schedule.propose.nameHelp')}
        autoComplete="name"
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <PanelFields panel={draft} limits={call} onChange={change} />
      {draft.others.map(({ name, email }, index) => (
        <fieldset key={index} className="group panel">
          <legend>{t('schedule.propose.other')}</legend>
          <TextField
            name={`others/${index}/name`}
            label={t('schedule.propose.otherName')}
            value={name}
            onChange={(name) => other(index, { name })}
            isRequired
          />
          <TextField
            name={`others/${index}/email`}
            type="email"
            label={t('schedule.propose.otherEmail')}
            value={email}
            onChange={(email) => other(index, { email })}
            isRequired
          />
          <div>
            <Button kind="quiet" onPress={() => change({ others: draft.others.filter((_, at) => at !== index) })}>
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => change({ others: [...draft.others, { name: '', email: '' }] })}>
          {t('schedule.propose.addOther')}
        </Button>
      </div>
      {form && (
        <SendFiles value={{ domain: 'schedule', proof: draft.proof }}>
          <SchemaForm
            id="proposal"
            definition={form.definition}
            answers={draft.answers}
            onChange={(answers) => change({ answers })}
            problems={draft.tried ? problems : []}
          />
        </SendFiles>
      )}
      {send.error && <Failure error={send.error} />}
      <div>
        <Button type="submit" kind="primary" isPending={send.isPending}>
          {t('schedule.propose.send')}
        </Button>
      </div>
    </Form>
  )
}

export default Propose
