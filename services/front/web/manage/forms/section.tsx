import { type Field, say } from '@midsummer/forms'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { fieldOf, moved, removed, replaced, type Section, withoutEmpty } from './edit.ts'
import { FieldEditor } from './field.tsx'
import { When } from './when.tsx'
import { Words } from './words.tsx'

interface Moves {
  onRemove: () => void
  onMove: (by: -1 | 1) => void
  first: boolean
  last: boolean
}

/** Up, down and away; each says of what. */
export const Moving = ({ name, onRemove, onMove, first, last }: Moves & { name: string }) => {
  const { t } = useTranslation()
  return (
    <span className="row tight">
      <Button kind="quiet" aria-label={t('manage.forms.up', { name })} isDisabled={first} onPress={() => onMove(-1)}>
        <ArrowUp aria-hidden size={20} />
      </Button>
      <Button kind="quiet" aria-label={t('manage.forms.down', { name })} isDisabled={last} onPress={() => onMove(1)}>
        <ArrowDown aria-hidden size={20} />
      </Button>
      <Button kind="quiet" aria-label={t('manage.forms.remove', { name })} onPress={onRemove}>
        <Trash2 aria-hidden size={20} />
      </Button>
    </span>
  )
}

export const SectionEditor = ({
  section,
  number,
  locale,
  currency,
  earlier,
  onChange,
  ...moves
}: {
  section: Section
  number: number
  locale: string
  currency: string
  /** The questions before this section. */
  earlier: readonly Field[]
  onChange: (section: Section) => void
} & Moves) => {
  const { t, i18n } = useTranslation()
  const { title, fields } = section
  const setFields = (fields: Field[]) => onChange({ ...section, fields })
  const name = say(title, i18n.language, locale) || t('manage.forms.sectionNumber', { number })
  return (
    <section className="panel stack close" aria-label={name}>
      <div className="row apart">
        <h2>{name}</h2>
        <Moving name={name} {...moves} />
      </div>
      <Words
        label={t('manage.forms.title')}
        text={title}
        locale={locale}
        onChange={(title) => onChange({ ...section, title })}
      />
      <Words
        label={t('manage.forms.help')}
        text={section.help}
        locale={locale}
        needed={false}
        onChange={(text) => {
          const { help: _, ...rest } = section
          const help = withoutEmpty(text)
          onChange(help ? { ...rest, help } : rest)
        }}
      />
      <When
        when={section.when}
        earlier={earlier}
        locale={locale}
        onChange={(when) => {
          const { when: _, ...rest } = section
          onChange(when ? { ...rest, when } : rest)
        }}
      />
      <ol className="stack close">
        {fields.map((field, index) => (
          <li key={field.key}>
            <FieldEditor
              field={field}
              locale={locale}
              currency={currency}
              earlier={[...earlier, ...fields.slice(0, index)]}
              onChange={(changed) => setFields(replaced(fields, index, changed))}
              onRemove={() => setFields(removed(fields, index))}
              onMove={(by) => setFields(moved(fields, index, by))}
              first={index === 0}
              last={index === fields.length - 1}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button kind="quiet" onPress={() => setFields([...fields, fieldOf('text')])}>
          <Plus aria-hidden size={20} />
          {t('manage.forms.addField')}
        </Button>
      </div>
    </section>
  )
}
