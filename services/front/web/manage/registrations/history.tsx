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
              {instant(change.at)} · {change.actor}
            </p>
            <Difference before={change.before} after={change.after} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const flat = (value: unknown): Map<string, string> =>
  new Map(
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, part]) => [name, typeof part === 'string' ? part : JSON.stringify(part)])
      : [],
  )

/** What was one thing before, or nothing, and is another now. */
const Difference = ({ before, after }: { before: unknown; after: unknown }) => {
  const [old, now] = [flat(before), flat(after)]
  const changed = [...now].filter(([name, value]) => old.get(name) !== value)
  if (changed.length === 0) return null
  return (
    <dl className="answers">
      {changed.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {old.has(name) && (
              <>
                <del>{old.get(name)}</del>{' '}
              </>
            )}
            <ins>{value}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
