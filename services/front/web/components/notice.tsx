import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, Refused } from '../api/problem.ts'
import { Button } from './button.tsx'

const ICONS = { good: CircleCheck, bad: CircleAlert, warn: TriangleAlert, plain: Info }

/** Something to know. What went wrong is read out at once. */
export const Notice = ({
  tone = 'plain',
  title,
  children,
}: {
  tone?: keyof typeof ICONS
  title?: string
  children?: ReactNode
}) => {
  const Icon = ICONS[tone]
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : tone === 'good' ? 'status' : undefined}>
      <Icon aria-hidden size={22} />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/**
 * What a problem says in the reader's language: by its code if we have a sentence for it; what is not there is one for
 * everything; else as the service tells it.
 */
export const useProblemText = () => {
  const { t, i18n } = useTranslation()
  return ({ code, status, title }: Problem): string => {
    const key = `problems.${code}`
    if (i18n.exists(key)) return i18n.t(key as 'problems.OFFLINE')
    return status === 404 ? t('problems.NOT_THERE') : title || t('problems.UNREADABLE')
  }
}

/** Why something could not be done, and what to do next. */
export const Failure = ({ error, retry }: { error: unknown; retry?: () => unknown }) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  const problem = error instanceof Refused ? error.problem : undefined
  return (
    <Notice tone="bad" title={problem ? textOf(problem) : t('problems.UNREADABLE')}>
      {problem?.detail && <p>{problem.detail}</p>}
      {problem?.errors?.map(({ at, message }) => (
        <p key={at + message}>
          <code>{at.replace(/^body\//, '')}</code> {message}
        </p>
      ))}
      {problem?.requestId && problem.status >= 500 && (
        <p className="help">{t('requestId', { id: problem.requestId })}</p>
      )}
      {retry && (
        <Button kind="quiet" onPress={() => void retry()}>
          {t('tryAgain')}
        </Button>
      )}
    </Notice>
  )
}
