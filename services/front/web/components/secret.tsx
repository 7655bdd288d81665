import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** What is shown this once, to be copied. */
export const Secret = ({ title, text }: { title: string; text: string }) => {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Notice tone="good" title={title}>
      <p>
        <code className="secret">{text}</code>
      </p>
      <Button kind="quiet" onPress={() => void copy()}>
        {t(copied ? 'platform.tenant.copied' : 'platform.tenant.copy')}
      </Button>
    </Notice>
  )
}
