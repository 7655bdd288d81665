import { type ReactNode, useEffect, useRef } from 'react'

/** A step of the path: done, under way, or yet to come. A step that opens after another is brought to sight. */
export const Step = ({
  number,
  title,
  state,
  children,
}: {
  number: number
  title: string
  state: 'done' | 'open' | 'later'
  children?: ReactNode
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'later' && state === 'open') heading.current?.focus()
    before.current = state
  }, [state])
  return (
    <section className={`path-step ${state}`} aria-current={state === 'open' ? 'step' : undefined}>
      <h2 ref={heading} tabIndex={-1}>
        <span className="step-number" aria-hidden>
          {state === 'done' ? '✓' : number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}
