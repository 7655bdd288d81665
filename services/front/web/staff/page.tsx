import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refused } from '../api/problem.ts'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { place } from '../place.ts'
import { Apply } from './apply.tsx'
import { type Code, forgetCode, rememberCode, useMe, useOwnCode } from './own.ts'
import { OwnPage } from './own-page.tsx'

/** Helping: one's own page for whoever has its code or is signed in, and else how to apply. */
const Volunteer = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const given = useOwnCode()
  const [code, setCode] = useState<Code>(given)
  const [applies, setApplies] = useState(false)
  useTitle(t('staff.title'), event.data?.name)
  const leave = () => {
    forgetCode()
    history.replaceState(null, '', location.pathname)
    setCode(null)
    setApplies(true)
  }
  const open = (opened: string) => {
    rememberCode(opened)
    setCode(opened)
    setApplies(false)
  }
  if (code !== null) return <OwnPage code={code} onLeave={leave} />
  if (applies || place.reader.kind !== 'person') return <Apply onApplied={open} />
  return <SignedIn onLeave={leave} onApplied={open} />
}

/** Whoever is signed in, and may help nowhere yet. */
const SignedIn = ({ onLeave, onApplied }: { onLeave: () => void; onApplied: (code: string) => void }) => {
  const me = useMe(null)
  if (me.isPending) return <Waiting />
  if (me.error instanceof Refused && me.error.problem.status === 404) return <Apply onApplied={onApplied} />
  return <OwnPage code={null} onLeave={onLeave} />
}

export default Volunteer
