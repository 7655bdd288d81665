import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Countdown, useSecondsLeft } from '../components/countdown.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'

/** While word of a payment is on its way. */
export const Checking = ({ slow }: { slow: boolean }) => {
  const { t } = useTranslation()
  return (
    <div role="status">
      <Notice>
        <p>{t(slow ? 'order.slow' : 'order.checking')}</p>
      </Notice>
      {!slow && <Waiting />}
    </div>
  )
}

/** What is open, until when, and the way to pay it. */
export const Pay = ({
  order: { balance, currency, expiresAt },
  checkout: open,
  words,
}: {
  order: { balance: number; currency: string; expiresAt: string | null }
  /** Opens a checkout. */
  checkout: () => Promise<{ url: string }>
  /** What is held: `timeLeft` is followed by the minutes. */
  words: { timeLeft: string; timeOver: string }
}) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money, instant } = useFormats(event.data?.timeZone)
  const seconds = useSecondsLeft(expiresAt)
  const checkout = useMutation({
    mutationFn: open,
    onSuccess: ({ url }) => location.assign(url),
  })
  return (
    <div className="panel stack close">
      {expiresAt !== null && seconds > 0 && (
        <p>
          {words.timeLeft} <Countdown seconds={seconds} />{' '}
          <span className="quiet-text">({t('order.heldUntil', { at: instant(expiresAt) })})</span>
        </p>
      )}
      {expiresAt !== null && seconds === 0 && <p>{words.timeOver}</p>}
      {checkout.error && <Failure error={checkout.error} />}
      <div>
        <Button kind="primary" isPending={checkout.isPending} onPress={() => checkout.mutate()}>
          {t('order.pay', { amount: money(balance, currency) })}
        </Button>
      </div>
    </div>
  )
}
