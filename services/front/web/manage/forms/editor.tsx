import { type Answers, checkDefinition, type Definition, initialAnswers } from '@midsummer/forms'
import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { SchemaForm } from '../../forms/schema-form.tsx'
import { moved, newSection, removed, replaced } from './edit.ts'
import { SectionEditor } from './section.tsx'

/** A form as it is written, and beside it as it will be asked. */
export const Editor = ({ form, before, currency }: { form: string; before: Definition; currency: string }) => {
  const { t } = useTranslation()
  const [definition, setDefinition] = useState(before)
  const params = { path: { key: form } }
  const save = useMutation({
    mutationFn: () => data(api.PUT('/api/register/forms/{key}', { params, body: { definition: { ...definition } } })),
  })
  const publish = useMutation({
    mutationFn: async () => {
      await save.mutateAsync()
      return data(api.POST('/api/register/forms/{key}/publication', { params }))
    },
  })
  const { sections, locale } = definition
  const setSections = (sections: Definition['sections']) => {
    publish.reset()
    save.reset()
    setDefinition({ ...definition, sections })
  }
  const faults = checkDefinition(definition)
  return (
    <div className="columns">
      <div className="stack">
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
        {(save.error ?? publish.error) && <Failure error={publish.error ?? save.error} />}
        {publish.data ? (
          <Notice tone="good" title={t('manage.forms.published', { version: publish.data.version })} />
        ) : (
          save.isSuccess && <Notice tone="good" title={t('manage.forms.savedDraft')} />
        )}
        <div className="row">
          <Button
            kind="primary"
            isPending={publish.isPending}
            isDisabled={faults.length > 0}
            onPress={() => publish.mutate()}
          >
            {t('manage.forms.publish')}
          </Button>
          <Button isPending={save.isPending && !publish.isPending} onPress={() => save.mutate()}>
            {t('manage.forms.save')}
          </Button>
        </div>
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
