import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Plan, Warning } from './plan.ts'

/** What collides in the whole draft; each leads to its slot. */
export const Warnings = ({ plan, onShow }: { plan: Plan; onShow: (slot: string) => void }) => {
  const { t } = useTranslation()
  const names = new Map(plan.slots.map(({ id, name }) => [id, name]))
  const textOf = ({ kind, slots, about }: Warning) =>
    t(`schedule.warnings.${kind}`, { about, name: names.get(slots[0] ?? ''), other: names.get(slots[1] ?? '') })
  return (
    <section className="stack close" aria-labelledby="warnings">
      <h2 id="warnings">{t('schedule.grid.warnings', { count: plan.warnings.length })}</h2>
      {plan.warnings.length === 0 ? (
        <Notice tone="good" title={t('schedule.grid.noWarnings')} />
      ) : (
        <ul className="list">
          {plan.warnings.map((warning) => (
            <li key={JSON.stringify(warning)} className="list-row">
              <span>{textOf(warning)}</span>
              <Button
                kind="quiet"
                aria-label={`${t('schedule.grid.show')}: ${textOf(warning)}`}
                onPress={() => onShow(warning.slots.at(-1) ?? '')}
              >
                {t('schedule.grid.show')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
