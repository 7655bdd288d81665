import { useTranslation } from 'react-i18next'
import type { paths } from '../api/schedule.d.ts'
import { useFormats } from '../format.ts'

export type Change =
  paths['/api/schedule/releases']['get']['responses'][200]['content']['application/json']['versions'][number]['changes'][number]

/** What changed from one version to the next. */
export const Changes = ({ changes, zone }: { changes: readonly Change[]; zone: string }) => {
  const { t } = useTranslation()
  const { instant } = useFormats(zone)
  const where = (entry: Change['after']) => entry && `${instant(entry.startsAt)}, ${entry.room.name}`
  return (
    <ul className="list">
      {changes.map(({ kind, before, after }) => (
        <li key={`${before?.slot} ${after?.slot}`} className="history-row">
          <span className="badge">{t(`schedule.changes.${kind}`)}</span> <strong>{(after ?? before)?.title}</strong>
          <br />
          {kind === 'moved' && (
            <>
              <del>{where(before)}</del> →{' '}
            </>
          )}
          {where(after ?? before)}
        </li>
      ))}
    </ul>
  )
}
