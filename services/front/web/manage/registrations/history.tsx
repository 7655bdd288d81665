import { useTranslation } from 'react-i18next'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

interface Change {
  at: string
  actor: string
  action: string
  before?: unknown
  after?: unknown
}

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
            <Difference before={change.before} after={change.after} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was one thing before, or nothing, and is another now. */
const Difference = ({ before, after }: { before: unknown; after: unknown }) => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const currency = useEvent().data?.currency
  const tell = (name: string, part: unknown): string => {
    if (name === 'amount' && typeof part === 'number' && currency) return money(part, currency)
    return typeof part === 'string' ? part : JSON.stringify(part)
  }
  const nameOf = (name: string): string => {
    const key = `manage.registrations.parts.${name}`
    return i18n.exists(key) ? t(key as 'manage.registrations.parts.amount') : name
  }
  const [old, now] = [partsOf(before), partsOf(after)]
  const changed = Object.entries(now).filter(([name, part]) => JSON.stringify(old[name]) !== JSON.stringify(part))
  if (changed.length === 0) return null
  return (
    <dl className="answers">
      {changed.map(([name, part]) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>
            {name in old && (
              <>
                <del>{tell(name, old[name])}</del>{' '}
              </>
            )}
            <ins>{tell(name, part)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const partsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Who did it, as far as that can be told: what they are, and the end of their number. */
const shortOf = (actor: string): string => actor.replace(/[\da-f-]{30}([\da-f]{6})$/, '…$1')
