import { useTranslation } from 'react-i18next'
import { Difference } from '../../components/difference.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

interface Change {
  at: string
  actor: string
  action: string
  before?: unknown
  after?: unknown
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Who changed what, oldest first. */
export const History = ({ history }: { history: readonly Change[] }) => {
  const { t, i18n } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const tell = (action: string): string => {
    const key = `manage.registrations.actions.${action.replace('.', '-')}`
    return i18n.exists(key) ? t(key as 'manage.registrations.actions.order-cancelled') : action
  }
  return (
    <section className="stack close" aria-labelledby="history">
      <h2 id="history">{t('manage.registrations.history')}</h2>
      {history.length === 0 && <p className="quiet-text">{t('manage.registrations.noHistory')}</p>}
      <ol className="list">
        {history.map((change) => (
          <li key={`${change.at} ${change.action}`} className="history-row">
            <p className="list-name">{tell(change.action)}</p>
            <p className="help">
              {instant(change.at)} · {shortOf(change.actor)}
            </p>
            <Changed before={change.before} after={change.after} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Changed = ({ before, after }: Pick<Change, 'before' | 'after'>) => {
  const { t, i18n } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const currency = event.data?.currency
  const tell = (name: string, part: unknown): string => {
    if (name === 'amount' && typeof part === 'number' && currency) return money(part, currency)
    if (typeof part !== 'string') return JSON.stringify(part)
    return INSTANT.test(part) ? instant(part) : part
  }
  const nameOf = (name: string): string => {
    const key = `manage.registrations.parts.${name}`
    return i18n.exists(key) ? t(key as 'manage.registrations.parts.amount') : name
  }
  return <Difference before={before} after={after} nameOf={nameOf} tell={tell} />
}

/** Who did it, as far as that can be told: what they are, and the end of their number. */
const shortOf = (actor: string): string => actor.replace(/[\da-f-]{30}([\da-f]{6})$/, '…$1')
