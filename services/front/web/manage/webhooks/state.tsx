import { useTranslation } from 'react-i18next'
import type { Webhook } from './webhooks.ts'

/** Whether a program is told, and takes what it is told. */
export const WebhookState = ({ state, failingSince }: Pick<Webhook, 'state' | 'failingSince'>) => {
  const { t } = useTranslation()
  if (state === 'on' && failingSince !== null) {
    return <span className="badge warn">{t('manage.webhooks.failing')}</span>
  }
  const tone = { on: 'good', off: '', dead: 'bad' }[state]
  return <span className={`badge ${tone}`}>{t(`manage.webhooks.states.${state}`)}</span>
}
