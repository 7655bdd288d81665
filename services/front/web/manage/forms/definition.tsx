import { type Answers, checkDefinition, type Definition, initialAnswers } from '@midsummer/forms'
import { Plus } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { SchemaForm } from '../../forms/schema-form.tsx'
import { moved, newSection, removed, replaced } from './edit.ts'
import { SectionEditor } from './section.tsx'

/** A form as it is written, and beside it as it will be asked. */
export const DefinitionEditor = ({
  definition,
  onChange,
  currency,
  head,
  children,
}: {
  definition: Definition
  onChange: (definition: Definition) => void
  currency: string
  /** What is said of the form as a whole. */
  head?: ReactNode
  /** What is done with it, below it. */
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const { sections, locale } = definition
  const setSections = (sections: Definition['sections']) => onChange({ ...definition, sections })
  const faults = checkDefinition(definition)
  return (
    <div className="columns">
      <div className="stack">
        {head}
        {sections.length === 0 && <p className="quiet-text">{t('manage.forms.empty')}</p>}
        {sections.map((section, index) => (
          <SectionEditor
            key={section.key}
            section={section}
            number={index + 1}
            locale={locale}
            currency={currency}
            earlier={sections.slice(0, index).flatMap(({ fields }) => fields)}
            onChange={(changed) => setSections(replaced(sections, index, changed))}
            onRemove={() => setSections(removed(sections, index))}
            onMove={(by) => setSections(moved(sections, index, by))}
            first={index === 0}
            last={index === sections.length - 1}
          />
        ))}
        <div>
          <Button onPress={() => setSections([...sections, newSection()])}>
            <Plus aria-hidden size={20} />
            {t('manage.forms.addSection')}
          </Button>
        </div>
        {sections.length > 0 && faults.length > 0 && (
          <Notice tone="warn" title={t('manage.forms.faults')}>
            <ul>
              {faults.map(({ at, message }) => (
                <li key={at + message}>
                  <code>{at.replace(/^body\/definition\//, '')}</code> {message}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {children}
      </div>
      <Preview definition={definition} currency={currency} whole={faults.length === 0} />
    </div>
  )
}

/** The form as people will see it; the last whole one while it is being changed. */
const Preview = ({ definition, currency, whole }: { definition: Definition; currency: string; whole: boolean }) => {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Definition>()
  const [answers, setAnswers] = useState<Answers>({})
  const now = useDeferredValue(definition)
  if (whole && now !== shown) {
    setShown(now)
    setAnswers((before) => ({ ...initialAnswers(now), ...before }))
  }
  return (
    <section className="preview stack close" aria-labelledby="preview">
      <h2 id="preview">{t('manage.forms.preview')}</h2>
      {shown && (
        <div className="panel">
          <SchemaForm
            id="preview-form"
            definition={shown}
            answers={answers}
            onChange={setAnswers}
            currency={currency}
          />
        </div>
      )}
    </section>
  )
}
