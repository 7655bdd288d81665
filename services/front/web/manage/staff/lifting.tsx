import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refused } from '../../api/problem.ts'
import { Checkbox } from '../../components/fields.tsx'
import { useProblemText } from '../../components/notice.tsx'
import { Reason } from './reasoned.tsx'

const LIFTABLE = [
  ...(['STAFF_SHIFT_BEGUN', 'STAFF_NOT_MEMBER', 'STAFF_SKILL_MISSING', 'STAFF_TITLE_MISSING'] as const),
  ...(['STAFF_REST_SHORT', 'STAFF_STRETCH_LONG'] as const),
]
type Liftable = (typeof LIFTABLE)[number]

/** What stands against somebody on a slot, as far as it was told, and what of it staff set aside. */
export const useLifting = () => {
  const [against, setAgainst] = useState<Liftable[]>([])
  const [lift, setLift] = useState<Liftable[]>([])
  const [reason, setReason] = useState('')
  return {
    against,
    lift,
    setLift,
    reason,
    setReason,
    /** What the service is told of it. */
    body: { lift, ...(reason && { reason }) },
    /** Remembers a refusal that can be set aside. */
    refused: (error: unknown) => {
      const code = error instanceof Refused ? LIFTABLE.find((one) => one === (error.problem.code as string)) : undefined
      if (code) setAgainst((before) => [...new Set([...before, code])])
    },
    /** Somebody else, or not at all. */
    forget: () => {
      setAgainst([])
      setLift([])
    },
  }
}

/** Sets rules aside for one person, by their names and with a reason. */
export const Lifting = ({
  of: { against, lift, setLift, reason, setReason },
}: {
  of: ReturnType<typeof useLifting>
}) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  if (against.length === 0) return null
  return (
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
      <Reason value={reason} onChange={setReason} isRequired={lift.length > 0} told />
    </fieldset>
  )
}
