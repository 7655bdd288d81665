import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { InstantField } from '../components/dates.tsx'

export interface Interval {
  from: string
  until: string
}

/** Times from and until, as many as wanted; none for always. @param beginsAt where a new one begins */
export const Intervals = ({
  label,
  help,
  value,
  onChange,
  beginsAt,
}: {
  label: string
  help: string
  value: readonly Interval[]
  onChange: (value: Interval[]) => void
  beginsAt: string
}) => {
  const { t } = useTranslation()
  const change = (index: number, changes: Partial<Interval>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...changes } : one)))
  const next = value.at(-1)?.until ?? beginsAt
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <p className="help">{help}</p>
      {value.map(({ from, until }, index) => (
        <div key={index} className="row bottom">
          <InstantField
            name={`from-${index}`}
            label={t('schedule.from')}
            value={from}
            onChange={(at) => at && change(index, { from: at })}
          />
          <InstantField
            name={`until-${index}`}
            label={t('schedule.until')}
            value={until}
            onChange={(at) => at && change(index, { until: at })}
          />
          <Button kind="quiet" onPress={() => onChange(value.filter((_, at) => at !== index))}>
            {t('remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          onPress={() =>
            onChange([...value, { from: next, until: new Date(Date.parse(next) + 8 * 3_600_000).toISOString() }])
          }
        >
          {t('schedule.addTime')}
        </Button>
      </div>
    </fieldset>
  )
}
