import { useTranslation } from 'react-i18next'

/** What a panel takes, and what it needs. */
export const PanelFacts = ({
  panel: { minutes, setupMinutes, teardownMinutes, audience, leastAge, needs },
}: {
  panel: {
    minutes: number
    setupMinutes: number
    teardownMinutes: number
    audience: number | null
    leastAge: number
    needs: readonly string[]
  }
}) => {
  const { t } = useTranslation()
  const facts = [
    [t('schedule.minutes'), String(minutes)],
    [t('schedule.panel.setup'), setupMinutes + teardownMinutes > 0 && `${setupMinutes} + ${teardownMinutes}`],
    [t('schedule.panel.audience'), audience !== null && String(audience)],
    [t('schedule.panel.leastAge'), leastAge > 0 && String(leastAge)],
    [t('schedule.panel.needs'), needs.join(', ')],
  ] as const
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
