import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, useProblemText } from '../components/notice.tsx'
import type { DraftStore } from './draft.ts'

/** Proves an address by a code that is mailed to it. */
export const Email = ({ draft: { email, asked }, change }: Pick<DraftStore, 'draft' | 'change'>) => {
  const { t, i18n } = useTranslation()
  const textOf = useProblemText()
  const [code, setCode] = useState('')
  const ask = useMutation({
    mutationFn: () => data(api.POST('/api/register/proofs', { body: { email, locale: i18n.language } })),
    onSuccess: ({ id }) => change({ asked: id }),
  })
  const answer = useMutation({
    mutationFn: (id: string) =>
      data(api.POST('/api/register/proofs/{id}/answer', { params: { path: { id } }, body: { code: code.trim() } })),
    onSuccess: ({ proof }) => change({ proof }),
  })
  const wrong = (error: unknown): Record<string, string> =>
    error instanceof Refused && error.problem.status === 400
      ? { code: textOf({ ...error.problem, code: 'PROOF_WRONG' }) }
      : {}
  const submit = () => {
    if (asked === null) ask.mutate()
    else answer.mutate(asked)
  }
  return (
    <Form error={answer.error} wrong={wrong} onSubmit={submit}>
      <TextField
        label={t('register.email')}
        help={asked === null ? t('register.emailHelp') : undefined}
        type="email"
        autoComplete="email"
        inputMode="email"
        value={email}
        onChange={(email) => change({ email })}
        isDisabled={asked !== null}
        isRequired
      />
      {asked !== null && (
        <TextField
          name="code"
          label={t('register.code')}
          help={t('register.codeHelp', { email })}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          value={code}
          onChange={setCode}
          autoFocus
          isRequired
        />
      )}
      {ask.error && <Failure error={ask.error} />}
      {answer.error && !wrong(answer.error)['code'] && <Failure error={answer.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={ask.isPending || answer.isPending}>
          {t(asked === null ? 'register.sendCode' : 'register.confirmCode')}
        </Button>
        {asked !== null && (
          <Button kind="quiet" onPress={() => change({ asked: null })}>
            {t('register.otherAddress')}
          </Button>
        )}
      </div>
    </Form>
  )
}
