import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Checkbox, TextField } from '../../components/fields.tsx'
import { knownSubjects, type NewWebhook, TOLD } from './webhooks.ts'

/** A program: where it is, who looks after it, and what it wants to know. */
export const WebhookFields = ({
  webhook,
  onChange,
}: {
  webhook: NewWebhook
  onChange: (webhook: NewWebhook) => void
}) => {
  const { t } = useTranslation()
  const { url, contact, subjects } = webhook
  return (
    <>
      <TextField
        name="url"
        type="url"
        label={t('manage.webhooks.url')}
        help={t('manage.webhooks.urlHelp')}
        value={url}
        onChange={(url) => onChange({ ...webhook, url })}
        isRequired
      />
      <TextField
        name="contact"
        type="email"
        label={t('manage.webhooks.contact')}
        help={t('manage.webhooks.contactHelp')}
        value={contact}
        onChange={(contact) => onChange({ ...webhook, contact })}
        isRequired
      />
      <CheckboxGroup
        value={subjects}
        onChange={(chosen) => onChange({ ...webhook, subjects: knownSubjects(chosen) })}
        className="field"
      >
        <Label>{t('manage.webhooks.subjects')}</Label>
        {TOLD.map(({ subject, word }) => (
          <Checkbox key={subject} value={subject}>
            {t(`manage.webhooks.told.${word}`)}
            <br />
            <code className="help">{subject}</code>
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  )
}
