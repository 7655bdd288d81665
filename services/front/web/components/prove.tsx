import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Button } from './button.tsx'
import { TextField } from './fields.tsx'
import { Form } from './form.tsx'
import { Failure, useProblemText } from './notice.tsx'

export interface Proving {
  email: string
  /** The code that was asked for, and the proof that it earned. */
  asked: string | null
  proof: string | null
}

/** Proves an address by a code that is mailed to it, to a domain that knows people by one. */
export const Prove = ({
  domain,
  proving: { email, asked },
  change,
}: {
  domain: 'register' | 'schedule' | 'shop' | 'staff' | 'vendors'
  proving: Proving
  change: (changes: Partial<Proving>) => void
}) => {
  const { t, i18n } = useTranslation()
  const textOf = useProblemText()
  const [code, setCode] = useState('')
  const ask = useMutation({
    mutationFn: () => data(api.POST(`/api/${domain}/proofs`, { body: { email, locale: i18n.language } })),
    onSuccess: ({ id }) => change({ asked: id }),
  })
  const answer = useMutation({
    mutationFn: (id: string) =>
      data(api.POST(`/api/${domain}/proofs/{id}/answer`, { params: { path: { id } }, body: { code: code.trim() } })),
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
        label={t('prove.email')}
        help={asked === null ? t('prove.emailHelp') : undefined}
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
          label={t('prove.code')}
          help={t('prove.codeHelp', { email })}
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
          {t(asked === null ? 'prove.sendCode' : 'prove.confirmCode')}
        </Button>
        {asked !== null && (
          <Button kind="quiet" onPress={() => change({ asked: null })}>
            {t('prove.otherAddress')}
          </Button>
        )}
      </div>
    </Form>
  )
}
