import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  kind?: Kind
  children: ReactNode
}

/** While `isPending` it keeps its place and focus, says so, and cannot be pressed again. */
export const Button = ({ kind = 'secondary', children, ...props }: ButtonProps) => {
  const { t } = useTranslation()
  return (
    <AriaButton {...props} className={`button ${kind}`}>
      {({ isPending }) => (
        <>
          <span className="button-label">{children}</span>
          {isPending && (
            <ProgressBar isIndeterminate aria-label={t('waiting')} className="button-waiting">
              <span />
            </ProgressBar>
          )}
        </>
      )}
    </AriaButton>
  )
}

/** Looks like a button and leads to another page. */
export const ButtonLink = ({ to, kind = 'secondary', children }: { to: string; kind?: Kind; children: ReactNode }) => (
  <Link href={to} className={`button ${kind}`}>
    <span className="button-label">{children}</span>
  </Link>
)
