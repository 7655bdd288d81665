import { useTranslation } from 'react-i18next'
import { useSession } from '../session.ts'
import { Button } from './button.tsx'
import { Prove, type Proving } from './prove.tsx'

/** Whose something will be: whoever is signed in, where that counts, or else a proven address, which can be changed. */
export const Address = ({
  domain,
  proving,
  change,
  session,
}: {
  domain: Parameters<typeof Prove>[0]['domain']
  proving: Proving
  change: (changes: Partial<Proving>) => void
  /** Whether a session counts, and there is one. */
  session: boolean
}) => {
  const { t } = useTranslation()
  const { person } = useSession().data ?? {}
  if (session) return <p>{person ? t('account.signedInAs', { email: person.email }) : ' '}</p>
  if (proving.proof === null) return <Prove domain={domain} proving={proving} change={change} />
  return (
    <div className="row apart">
      <span>{proving.email}</span>
      <Button kind="quiet" onPress={() => change({ proof: null, asked: null })}>
        {t('register.change')}
      </Button>
    </div>
  )
}
