import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Failure, Notice } from './notice.tsx'

/** What stands on a page to be changed: the fields, why they were refused or that they are kept, and the button. */
export const SaveForm = ({
  attempt: { error, isPending, isSuccess },
  isDisabled = false,
  onSubmit,
  children,
}: {
  /** The sending of it. */
  attempt: { error: unknown; isPending: boolean; isSuccess: boolean }
  isDisabled?: boolean
  onSubmit: () => void
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <Form error={error} onSubmit={onSubmit}>
      {children}
      {error ? <Failure error={error} /> : null}
      {isSuccess && <Notice tone="good" title={t('saved')} />}
      <div>
        <Button type="submit" kind="primary" isPending={isPending} isDisabled={isDisabled}>
          {t('save')}
        </Button>
      </div>
    </Form>
  )
}
