import { useTranslation } from 'react-i18next'
import { Select, TextField } from '../../components/fields.tsx'

const KINDS = ['show', 'set-up'] as const
const SIGN_UPS = ['self', 'bids', 'closed'] as const

/** What a shift and a template of shifts say alike beside their times. */
export interface Choices {
  place: string
  description: string
  kind: (typeof KINDS)[number]
  signUp: (typeof SIGN_UPS)[number]
}

export const choicesOf = (from?: Choices): Choices => ({
  place: from?.place ?? '',
  description: from?.description ?? '',
  kind: from?.kind ?? 'show',
  signUp: from?.signUp ?? 'self',
})

/** Where, how people come to it, of which kind it is, and what is to be done. */
export const ShiftChoices = ({
  of: { place, description, kind, signUp },
  onChange,
}: {
  of: Choices
  onChange: (changes: Partial<Choices>) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        name="place"
        label={t('staff.roster.place')}
        value={place}
        onChange={(place) => onChange({ place })}
        maxLength={80}
        isRequired={false}
      />
      <div className="filters">
        <Select
          label={t('staff.roster.signUp')}
          options={SIGN_UPS.map((id) => ({ id, name: t(`staff.roster.signUps.${id}`) }))}
          value={signUp}
          onChange={(chosen) => onChange({ signUp: SIGN_UPS.find((one) => one === chosen) ?? 'self' })}
        />
        <Select
          label={t('staff.roster.kind')}
          options={KINDS.map((id) => ({ id, name: t(`staff.roster.kinds.${id}`) }))}
          value={kind}
          onChange={(chosen) => onChange({ kind: KINDS.find((one) => one === chosen) ?? 'show' })}
        />
      </div>
      <TextField
        name="description"
        label={t('staff.manage.description')}
        rows={2}
        value={description}
        onChange={(description) => onChange({ description })}
        maxLength={5000}
        isRequired={false}
      />
    </>
  )
}
