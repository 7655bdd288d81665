import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Qr } from '../components/qr.tsx'

/** What is shown at a desk or a counter: its name, what belongs to it, and its code to scan. */
export const Ticket = ({
  name,
  label,
  code,
  codeLabel,
  children,
}: {
  name: ReactNode
  label: string
  code: string | null
  codeLabel: string
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <article className="panel ticket" aria-label={label}>
      <div className="ticket-name row apart">{name}</div>
      <div className="ticket-text stack close">{children}</div>
      {code !== null && (
        <figure>
          <Qr text={code} label={codeLabel} />
          <figcaption className="help">
            {t('order.codeText')} <code>{code}</code>
          </figcaption>
        </figure>
      )}
    </article>
  )
}
