import { useTranslation } from 'react-i18next'
import { NumberField, Select, TextField } from '../components/fields.tsx'
import { slugOf } from '../slug.ts'
import { useTracks } from './schedule.ts'

/** What a panel is, as who holds it writes it. */
export interface WrittenPanel {
  title: string
  abstract: string
  minutes: number
  track: string | null
  needs: string
  audience: number | null
}

const NONE = 'none'

/** A panel as the service takes it. */
export const panelBody = ({ title, abstract, minutes, track, needs, audience }: WrittenPanel) => ({
  title,
  abstract,
  minutes,
  trackId: track,
  audience,
  needs: needs.split(',').map(slugOf).filter(Boolean),
})

/** The fields of a panel, of a length that its call takes. */
export const PanelFields = ({
  panel,
  limits: { leastMinutes: least, mostMinutes: most },
  onChange,
}: {
  panel: WrittenPanel
  limits: { leastMinutes: number; mostMinutes: number }
  onChange: (changes: Partial<WrittenPanel>) => void
}) => {
  const { t } = useTranslation()
  const tracks = useTracks().data ?? []
  return (
    <>
      <TextField
        name="panel/title"
        label={t('schedule.panel.title')}
        value={panel.title}
        onChange={(title) => onChange({ title })}
        maxLength={120}
        isRequired
      />
      <TextField
        name="panel/abstract"
        label={t('schedule.propose.abstract')}
        help={t('schedule.propose.abstractHelp')}
        rows={5}
        value={panel.abstract}
        onChange={(abstract) => onChange({ abstract })}
        maxLength={5000}
        isRequired={false}
      />
      <div className="filters">
        <NumberField
          name="panel/minutes"
          label={t('schedule.minutes')}
          help={t('schedule.propose.minutesHelp', { least, most })}
          value={panel.minutes}
          onChange={(minutes) => onChange({ minutes })}
          minValue={least}
          maxValue={most}
          isRequired
        />
        <NumberField
          name="panel/audience"
          label={t('schedule.panel.audience')}
          value={panel.audience ?? Number.NaN}
          onChange={(audience) => onChange({ audience: Number.isNaN(audience) ? null : audience })}
          minValue={1}
          isRequired={false}
        />
      </div>
      {tracks.length > 0 && (
        <Select
          name="panel/trackId"
          label={t('schedule.track')}
          options={[{ id: NONE, name: t('schedule.propose.noTrack') }, ...tracks.map(({ id, name }) => ({ id, name }))]}
          value={panel.track ?? NONE}
          onChange={(track) => onChange({ track: track === NONE ? null : track })}
        />
      )}
      <TextField
        name="panel/needs"
        label={t('schedule.panel.needs')}
        help={t('schedule.propose.needsHelp')}
        value={panel.needs}
        onChange={(needs) => onChange({ needs })}
        isRequired={false}
      />
    </>
  )
}
