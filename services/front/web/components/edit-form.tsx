import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Failure } from './notice.tsx'

/** What a window asks for: the fields, why they were refused, and the two ways out. */
export const EditForm = ({
  attempt: { error, isPending },
  save,
  kind = 'primary',
  isDisabled = false,
  onSubmit,
  onDone,
  children,
}: {
  /** The sending of it. */
  attempt: { error: unknown; isPending: boolean }
  /** What the button says, where it does more than save. */
  save?: string
  kind?: 'primary' | 'danger'
  isDisabled?: boolean
  onSubmit: () => void
  onDone: () => void
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <Form error={error} onSubmit={onSubmit}>
      {children}
      {error ? <Failure error={error} /> : null}
      <div className="row">
        <Button type="submit" kind={kind} isPending={isPending} isDisabled={isDisabled}>
          {save ?? t('save')}
        </Button>
        <Button onPress={onDone}>{t('keep')}</Button>
      </div>
    </Form>
  )
}
