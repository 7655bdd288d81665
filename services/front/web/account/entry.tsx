import { type ReactNode, useState } from 'react'
import type { paths } from '../api/accounts.d.ts'
import { SecondFactor } from './factor.tsx'
import { goOn } from './next.ts'

/** How far a sign-in has come: in, or before the second factor. */
export type Progress = paths['/api/accounts/sign-ins']['post']['responses'][200]['content']['application/json']

/** A way in, and the second factor behind it for who has one. */
export const Entry = ({ children }: { children: (onProgress: (progress: Progress) => void) => ReactNode }) => {
  const [progress, setProgress] = useState<Progress>()
  const onProgress = (progress: Progress) => {
    setProgress(progress)
    if (progress.signedIn) goOn()
  }
  return progress?.signedIn === false ? (
    <SecondFactor
      challenge={progress.challenge}
      factors={progress.factors}
      onProgress={onProgress}
      onAgain={() => setProgress(undefined)}
    />
  ) : (
    children(onProgress)
  )
}
