import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { useTitles } from './staff.ts'

/** What a shift needs: so many people, of whom something may be asked. One that stands has an id. */
export interface Need {
  id?: string
  wanted: number
  skill: string | null
  titleId: string | null
}

export const ONE_NEED: Need = { wanted: 1, skill: null, titleId: null }
const ANY = 'any'

/** The needs as a service takes them. */
export const bodyOf = (needs: readonly Need[]): Need[] =>
  needs.map(({ id, wanted, skill, titleId }) => ({
    ...(id && { id }),
    wanted,
    titleId,
    skill: skill?.trim() || null,
  }))

/** Everything that a shift needs, each for itself. */
export const Needs = ({ needs, onChange }: { needs: readonly Need[]; onChange: (needs: Need[]) => void }) => {
  const { t } = useTranslation()
  const titles = useTitles()
  const change = (index: number, changes: Partial<Need>) =>
    onChange(needs.map((need, at) => (at === index ? { ...need, ...changes } : need)))
  return (
    <>
      {needs.map((need, index) => (
        <fieldset key={index} className="group">
          <legend>{t('staff.needs.one', { number: index + 1 })}</legend>
          <div className="filters">
            <NumberField
              name={`slots/${index}/wanted`}
              label={t('staff.roster.wanted')}
              value={need.wanted}
              onChange={(wanted) => change(index, { wanted })}
              minValue={1}
              maxValue={500}
              isRequired
            />
            <TextField
              name={`slots/${index}/skill`}
              label={t('staff.roster.skill')}
              value={need.skill ?? ''}
              onChange={(skill) => change(index, { skill })}
              maxLength={40}
              isRequired={false}
            />
            {titles.length > 0 && (
              <Select
                label={t('staff.departments.title')}
                options={[{ id: ANY, name: t('staff.needs.anyTitle') }, ...titles]}
                value={need.titleId ?? ANY}
                onChange={(title) => change(index, { titleId: title === ANY ? null : title })}
              />
            )}
          </div>
          {needs.length > 1 && (
            <div>
              <Button
                kind="quiet"
                aria-label={t('staff.needs.removeOf', { number: index + 1 })}
                onPress={() => onChange(needs.filter((_, at) => at !== index))}
              >
                {t('staff.departments.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <p className="help">{t('staff.roster.skillHelp')}</p>
      <div>
        <Button onPress={() => onChange([...needs, ONE_NEED])}>
          <Plus aria-hidden size={20} /> {t('staff.needs.add')}
        </Button>
      </div>
    </>
  )
}
