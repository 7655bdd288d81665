import { CircleCheckBig, CircleX } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../components/button.tsx'
import { sound } from './sound.ts'

/** What came of it: colour, sign and words all say the same. The way on has the focus. */
export const Result = ({
  kind,
  silent = false,
  title,
  name,
  children,
  below,
  next,
  onNext,
}: {
  kind: 'welcome' | 'stop'
  /** Whether it was heard already. */
  silent?: boolean
  title: string
  name: string
  children?: ReactNode
  below?: ReactNode
  /** What the way on is called. */
  next: string
  onNext: () => void
}) => {
  const button = useRef<HTMLDivElement>(null)
  useEffect(() => button.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    if (!silent) sound(kind)
  }, [silent, kind])
  const Icon = kind === 'welcome' ? CircleCheckBig : CircleX
  return (
    <div className="stack">
      <div className={`outcome ${kind}`} role="alert">
        <Icon aria-hidden size={56} />
        <p className="outcome-title">{title}</p>
        <h1 className="desk-name">{name}</h1>
        {children}
      </div>
      {below}
      <div ref={button}>
        <Button kind="primary" onPress={onNext}>
          {next}
        </Button>
      </div>
    </div>
  )
}
