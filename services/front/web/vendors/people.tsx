import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import type { Application, VendorType } from './application.ts'

export type Other = Pick<Application['people'][number], 'name' | 'email' | 'booth'> & {
  key: string
  kind: 'share' | 'assistant'
}

/** Who is behind the table besides the vendor. */
export const People = ({
  others,
  type,
  onChange,
}: {
  others: readonly Other[]
  type: Pick<VendorType, 'mostShares' | 'mostAssistants'>
  onChange: (others: Other[]) => void
}) => {
  const { t } = useTranslation()
  const count = (kind: Other['kind']) => others.filter((other) => other.kind === kind).length
  const room = { share: type.mostShares - count('share'), assistant: type.mostAssistants - count('assistant') }
  const change = (key: string, changes: Partial<Other>) =>
    onChange(others.map((other) => (other.key === key ? { ...other, ...changes } : other)))
  const add = (kind: Other['kind']) =>
    onChange([...others, { key: crypto.randomUUID(), kind, name: '', email: '', booth: null }])
  if (type.mostShares + type.mostAssistants === 0) return null
  return (
    <fieldset className="group">
      <legend>{t('vendors.people.title')}</legend>
      {others.map(({ key, kind, name, email, booth }, index) => (
        <fieldset key={key} className="panel stack close">
          <legend className="badge">{t(`vendors.people.${kind}`)}</legend>
          <TextField
            name={`others/${index}/name`}
            label={t('vendors.fields.person')}
            value={name}
            onChange={(value) => change(key, { name: value })}
            maxLength={80}
            isRequired
          />
          <TextField
            name={`others/${index}/email`}
            label={t('vendors.fields.email')}
            type="email"
            value={email}
            onChange={(value) => change(key, { email: value })}
            isRequired
          />
          {kind === 'share' && (
            <TextField
              label={t('vendors.fields.booth')}
              value={booth ?? ''}
              onChange={(value) => change(key, { booth: value || null })}
              maxLength={80}
              isRequired={false}
            />
          )}
          <div>
            <Button kind="quiet" onPress={() => onChange(others.filter((other) => other.key !== key))}>
              {t('vendors.people.remove', { name: name || t(`vendors.people.${kind}`) })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="row">
        {(['share', 'assistant'] as const).map(
          (kind) =>
            room[kind] > 0 && (
              <Button key={kind} onPress={() => add(kind)}>
                {t(kind === 'share' ? 'vendors.people.addShare' : 'vendors.people.addAssistant')}
              </Button>
            ),
        )}
      </div>
    </fieldset>
  )
}
