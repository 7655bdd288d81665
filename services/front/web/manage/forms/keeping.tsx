import { type Field, VIEWERS } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { NumberField, Select } from '../../components/fields.tsx'

/** Who may see an answer, as an organiser thinks of it. */
const SEEN = {
  all: VIEWERS,
  staff: ['staff', 'admin'],
  person: ['person', 'admin'],
  admin: ['admin'],
} as const satisfies Record<string, readonly (typeof VIEWERS)[number][]>

const KINDS = ['all', 'staff', 'person', 'admin'] as const

/** Who may see an answer, and for how long it is kept. */
export const Keeping = ({ field, onChange }: { field: Field; onChange: (field: Field) => void }) => {
  const { t } = useTranslation()
  const { seenBy = VIEWERS, keepDays } = field
  const seen = KINDS.find(
    (kind) => SEEN[kind].length === seenBy.length && SEEN[kind].every((one) => seenBy.includes(one)),
  )
  return (
    <div className="filters">
      <Select
        label={t('manage.forms.seenBy')}
        options={KINDS.map((id) => ({ id, name: t(`manage.forms.seen.${id}`) }))}
        value={seen ?? null}
        onChange={(chosen) => {
          const { seenBy: _, ...rest } = field
          const kind = KINDS.find((known) => known === chosen) ?? 'all'
          onChange(kind === 'all' ? rest : { ...rest, seenBy: [...SEEN[kind]] })
        }}
      />
      <NumberField
        label={t('manage.forms.keepDays')}
        value={keepDays ?? Number.NaN}
        minValue={0}
        isRequired={false}
        onChange={(days) => {
          const { keepDays: _, ...rest } = field
          onChange(Number.isNaN(days) ? rest : { ...rest, keepDays: days })
        }}
      />
    </div>
  )
}
