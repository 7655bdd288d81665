import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/notifications.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { may } from '../access.ts'
import { Letter } from './letter.tsx'
import { Versions } from './versions.tsx'

type TemplateData =
  paths['/api/notifications/templates']['get']['responses'][200]['content']['application/json']['templates'][number]

/** A letter's text, and beside it the letter that it makes. */
export const Template = ({
  template,
  example,
  onSaved,
}: {
  template: TemplateData
  /** What may stand in the text, and what stands there in the preview. */
  example: Record<string, unknown>
  onSaved: () => unknown
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const { name, locale } = template
  const [subject, setSubject] = useState(template.subject)
  const [body, setBody] = useState(template.body)
  const text = useDeferredValue({ subject, body })
  const params = { path: { name, locale } }
  const preview = useQuery({
    queryKey: ['preview', name, locale, text],
    placeholderData: keepPreviousData,
    queryFn: () =>
      data(
        api.POST('/api/notifications/templates/{name}/preview', { params: { path: { name } }, body: { locale, text } }),
      ),
  })
  const save = useMutation({
    mutationFn: () =>
      data(api.PUT('/api/notifications/templates/{name}/{locale}', { params, body: { subject, body } })),
    onSuccess: onSaved,
  })
  const restore = useMutation({
    mutationFn: () => data(api.DELETE('/api/notifications/templates/{name}/{locale}', { params })),
    onSuccess: onSaved,
  })
  return (
    <div className="columns">
      <Form error={save.error} onSubmit={save.mutate}>
        <TextField name="subject" label={t('manage.mail.subject')} value={subject} onChange={setSubject} isRequired />
        <TextField name="body" label={t('manage.mail.body')} rows={14} value={body} onChange={setBody} isRequired />
        <details>
          <summary>{t('manage.mail.placeholders')}</summary>
          <dl className="answers placeholders">
            {Object.entries({ event: event.data?.name, ...example }).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <code>{`{{ ${name} }}`}</code>
                </dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
        <Versions
          name={name}
          locale={locale}
          newest={template.version}
          onTake={(text) => {
            setSubject(text.subject)
            setBody(text.body)
          }}
        />
        {(save.error ?? restore.error) && <Failure error={save.error ?? restore.error} />}
        {standing && may(standing, 'notifications', 'admin') && (
          <div className="row">
            <Button type="submit" kind="primary" isPending={save.isPending}>
              {t('manage.mail.save')}
            </Button>
            <Button kind="quiet" isPending={restore.isPending} onPress={() => restore.mutate()}>
              {t('manage.mail.restore')}
            </Button>
            {template.version > 0 && (
              <span className="help">{t('manage.mail.saved', { version: template.version })}</span>
            )}
          </div>
        )}
      </Form>
      <section className="stack close" aria-labelledby="preview">
        <h3 id="preview">{t('manage.mail.preview')}</h3>
        {preview.error && <Failure error={preview.error} />}
        {preview.data && (
          <article className="stack close">
            <p className="list-name">{preview.data.subject}</p>
            <Letter title={preview.data.subject} html={preview.data.html} />
            <details>
              <summary>{t('manage.mail.asText')}</summary>
              <pre className="letter">{preview.data.text}</pre>
            </details>
          </article>
        )}
      </section>
    </div>
  )
}
