import { type Answers, checkAnswers, type Problem, tidyAnswers } from '@midsummer/forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Address } from '../components/address.tsx'
import { Button } from '../components/button.tsx'
import { Cards, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { Step } from '../components/step.tsx'
import { Waiting } from '../components/waiting.tsx'
import { SendFiles } from '../forms/file.tsx'
import { useForm } from '../forms/form.ts'
import { SchemaForm } from '../forms/schema-form.tsx'
import { useKept } from '../kept.ts'
import { place } from '../place.ts'
import { signedIn, signInAddress } from '../session.ts'
import { useDepartments, useOpenings } from './own.ts'

interface Draft {
  email: string
  asked: string | null
  proof: string | null
  name: string
  /** `opening:<id>` or `department:<id>` */
  where: string | null
  answers: Answers
}

/** Somebody asks to help: an address that is theirs, where, and what organisers ask. */
export const Apply = ({ onApplied }: { onApplied: (code: string) => void }) => {
  const { t, i18n } = useTranslation()
  const openings = useOpenings()
  const departments = useDepartments()
  const form = useForm('staff', 'application')
  const [draft, setDraft] = useKept<Draft>(`midsummer-apply-${place.event?.id}`, () => ({
    email: '',
    asked: null,
    proof: null,
    name: '',
    where: null,
    answers: {},
  }))
  const [problems, setProblems] = useState<Problem[]>([])
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const apply = useAttempt(
    (headers) => {
      const [kind, id = ''] = draft.where?.split(':') ?? []
      return data(
        api.POST('/api/staff/applications', {
          headers,
          body: {
            name: draft.name.trim(),
            locale: i18n.language,
            ...(draft.proof && { proof: draft.proof }),
            ...(kind === 'opening' ? { opening: id } : { department: id }),
            ...(form.data && { answers: tidyAnswers(form.data.definition, draft.answers) }),
          },
        }),
      )
    },
    ({ code }) => {
      change({ where: null, answers: {} })
      onApplied(code)
    },
  )
  const error = openings.error ?? departments.error ?? form.error
  if (error) return <Failure error={error} />
  if (!openings.data || !departments.data || form.data === undefined) return <Waiting />
  const submit = () => {
    const found = form.data ? checkAnswers(form.data.definition, draft.answers) : []
    setProblems(found)
    if (found.length === 0) apply.mutate()
  }
  const proven = signedIn || draft.proof !== null
  const cards = [
    ...openings.data.map(({ id, name, departmentId, description }) => ({
      id: `opening:${id}`,
      name,
      aside: departments.data.find((one) => one.id === departmentId)?.name ?? '',
      text: description,
    })),
    ...departments.data.map(({ id, name, description }) => ({
      id: `department:${id}`,
      name: t('staff.apply.anything', { name }),
      text: description,
    })),
  ]
  return (
    <div className="stack">
      <div className="stack close">
        <h1>{t('staff.apply.title')}</h1>
        <p>{t('staff.apply.text')}</p>
        <p className="help">
          {t('staff.apply.already')} {!signedIn && <a href={signInAddress()}>{t('staff.apply.signIn')}</a>}
        </p>
      </div>
      <Step number={1} title={t('register.steps.email')} state={proven ? 'done' : 'open'}>
        <Address domain="staff" proving={draft} change={change} session={signedIn} />
      </Step>
      <Step number={2} title={t('staff.apply.about')} state={proven ? 'open' : 'later'}>
        {proven && (
          <Form error={apply.error} onSubmit={submit}>
            <TextField
              name="name"
              label={t('staff.apply.name')}
              help={t('staff.apply.nameHelp')}
              autoComplete="nickname"
              maxLength={80}
              value={draft.name}
              onChange={(name) => change({ name })}
              isRequired
            />
            {cards.length > 0 ? (
              <Cards
                label={t('staff.apply.where')}
                cards={cards}
                value={draft.where}
                onChange={(where) => change({ where })}
              />
            ) : (
              <p className="quiet-text">{t('staff.apply.nowhere')}</p>
            )}
            {form.data && (
              <SendFiles value={{ domain: 'staff', proof: draft.proof }}>
                <SchemaForm
                  id="application"
                  definition={form.data.definition}
                  answers={draft.answers}
                  onChange={(answers) => change({ answers })}
                  problems={problems}
                  currency=""
                />
              </SendFiles>
            )}
            {apply.error && <Failure error={apply.error} />}
            <div>
              <Button type="submit" kind="primary" isPending={apply.isPending} isDisabled={draft.where === null}>
                {t('staff.apply.send')}
              </Button>
            </div>
          </Form>
        )}
      </Step>
    </div>
  )
}
