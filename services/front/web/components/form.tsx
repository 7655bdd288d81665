import { type ReactNode, useMemo } from 'react'
import { Form as AriaForm } from 'react-aria-components'
import { Refused } from '../api/problem.ts'

/** What is wrong with fields, by their names: a field is named by its path in the body, `event/slug`. */
const faultsOf = (error: unknown): Record<string, string> =>
  error instanceof Refused
    ? Object.fromEntries((error.problem.errors ?? []).map(({ at, message }) => [at.replace(/^body\//, ''), message]))
    : {}

/**
 * What is marked as wrong is looked at again with every key. Left to the field, its message would leave when a button is
 * pressed, and move the button away from under the finger.
 */
const lookAgain = ({ target }: Event): void => {
  if (!(target instanceof HTMLElement) || target.getAttribute('aria-invalid') !== 'true') return
  // After the key has come to the page's own state.
  requestAnimationFrame(() => target.dispatchEvent(new Event('change')))
}

const listen = (form: HTMLFormElement | null): void => form?.addEventListener('input', lookAgain)

/**
 * A form whose fields show what the server refused, each until it is changed.
 * @param error the last refusal
 * @param wrong says which field a refusal means that names none
 */
export const Form = ({
  error,
  wrong,
  onSubmit,
  validationBehavior,
  className = 'stack close',
  children,
}: {
  error?: unknown
  wrong?: (error: unknown) => Record<string, string>
  onSubmit: () => void
  /** `aria` where the page itself marks what is wrong: the browser would not send again what is still marked. */
  validationBehavior?: 'aria'
  className?: string
  children: ReactNode
}) => {
  const faults = useMemo(() => ({ ...faultsOf(error), ...wrong?.(error) }), [error])
  return (
    <AriaForm
      ref={listen}
      className={className}
      validationBehavior={validationBehavior}
      validationErrors={faults}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </AriaForm>
  )
}
