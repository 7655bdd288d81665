import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { Button } from '../../components/button.tsx'
import { Cards, Checkbox, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, useProblemText } from '../../components/notice.tsx'
import { useLookAgain, usePeople } from './staff.ts'

const LIFTABLE = [
  ...(['STAFF_SHIFT_BEGUN', 'STAFF_NOT_MEMBER', 'STAFF_SKILL_MISSING', 'STAFF_TITLE_MISSING'] as const),
  ...(['STAFF_REST_SHORT', 'STAFF_STRETCH_LONG'] as const),
]
type Liftable = (typeof LIFTABLE)[number]

/** Puts somebody on a slot. What stands against it is told, and can be set aside where staff may. */
export const Assign = ({ slot, onDone }: { slot: string; onDone: () => void }) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  const lookAgain = useLookAgain()
  const [text, setText] = useState('')
  const [person, setPerson] = useState<string | null>(null)
  const [lift, setLift] = useState<Liftable[]>([])
  const [against, setAgainst] = useState<Liftable[]>([])
  const [reason, setReason] = useState('')
  const people = usePeople(useDeferredValue(text.trim()))
  const assign = useAttempt(
    (headers) =>
      data(
        api.POST('/api/staff/slots/{id}/assignments', {
          params: { path: { id: slot } },
          headers,
          body: { person: person ?? '', lift, ...(reason && { reason }) },
        }),
      ),
    () => {
      void lookAgain()
      onDone()
    },
  )
  const refused = (error: unknown) => {
    const code = error instanceof Refused ? LIFTABLE.find((one) => one === (error.problem.code as string)) : undefined
    if (code) setAgainst((before) => [...new Set([...before, code])])
  }
  return (
    <Form error={assign.error} onSubmit={() => assign.mutate(undefined, { onError: refused })}>
      <TextField label={t('staff.people.search')} type="search" value={text} onChange={setText} isRequired={false} />
      <Cards
        label={t('staff.roster.whom')}
        cards={(people.data ?? []).slice(0, 8).map(({ id, name, email, skills }) => ({
          ...{ id, name, aside: skills.join(', '), text: email },
        }))}
        value={person}
        onChange={setPerson}
      />
      {against.length > 0 && (
        <fieldset className="group">
          <legend>{t('staff.roster.setAside')}</legend>
          {against.map((code) => (
            <Checkbox
              key={code}
              isSelected={lift.includes(code)}
              onChange={(on) => setLift((before) => (on ? [...before, code] : before.filter((one) => one !== code)))}
            >
              {textOf({ code, status: 409, title: code })}
            </Checkbox>
          ))}
          <TextField
            name="reason"
            label={t('staff.roster.reason')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            isRequired={lift.length > 0}
          />
        </fieldset>
      )}
      {assign.error && <Failure error={assign.error} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={assign.isPending} isDisabled={person === null}>
          {t('staff.roster.assign')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
