import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import type { Message } from './application.ts'

/** How often the other side is listened for, in milliseconds. */
const OFTEN = 15_000

/** What vendor and staff write to each other, seen from one side. */
export const Conversation = ({
  id,
  side,
  read,
  write,
}: {
  id: string
  side: Message['side']
  read: () => Promise<{ messages: readonly Message[] }>
  write: (headers: { 'idempotency-key': string }, body: string) => Promise<unknown>
}) => {
  const { t } = useTranslation()
  const { instant } = useFormats(useEvent().data?.timeZone)
  const [text, setText] = useState('')
  const messages = useQuery({ queryKey: ['vendors', 'messages', id, side], queryFn: read, refetchInterval: OFTEN })
  const send = useAttempt(write, () => setText(''))
  return (
    <section className="stack close" aria-labelledby="conversation">
      <h2 id="conversation">{t('vendors.messages.title')}</h2>
      {messages.error && <Failure error={messages.error} retry={messages.refetch} />}
      <ol className="stack close" aria-live="polite">
        {messages.data?.messages.map((message) => (
          <li key={message.id} className="panel">
            <p className="help">
              {t(message.side === side ? 'vendors.messages.you' : `vendors.messages.${message.side}`)} ·{' '}
              {instant(message.at)}
            </p>
            <p>{message.body}</p>
          </li>
        ))}
      </ol>
      <Form error={send.error} onSubmit={() => send.mutate(text.trim())}>
        <TextField
          name="body"
          label={t('vendors.messages.write')}
          value={text}
          onChange={setText}
          rows={3}
          maxLength={5000}
          isRequired
        />
        {send.error && <Failure error={send.error} />}
        <div>
          <Button type="submit" isPending={send.isPending}>
            {t('vendors.messages.send')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
