import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import type { paths } from '../api/shop.d.ts'
import { Button } from '../components/button.tsx'
import { Count } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, useProblemText } from '../components/notice.tsx'
import { Result } from '../desk/result.tsx'
import { sound } from '../desk/sound.ts'
import { useAnswerTexts } from '../forms/answer.ts'
import { useAllItems } from '../manage/shop/shop.ts'
import { type Line, leftOf, Pieces } from '../shop/pieces.tsx'

export type Pickup = paths['/api/shop/pickups']['post']['responses'][200]['content']['application/json']

/** What this counter hands over now: all that waits, unless it says less. */
export const HandOver = ({ pickup: { id, order }, onNext }: { pickup: Pickup; onNext: () => void }) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  const waiting = order.lines.filter((line) => leftOf(line) > 0)
  const [counts, setCounts] = useState<Record<string, number>>({})
  const countOf = (line: Line) => Math.min(counts[line.id] ?? leftOf(line), leftOf(line))
  const pieces = waiting
    .map((line) => ({ line: line.id, quantity: countOf(line) }))
    .filter(({ quantity }) => quantity > 0)
  const params = { path: { id } }
  const hand = useAttempt((headers) =>
    data(api.POST('/api/shop/pickups/{id}/fulfilment', { params, headers, body: { pieces } })),
  )
  const release = useMutation({
    mutationFn: () => data(api.POST('/api/shop/pickups/{id}/release', { params })),
    onSettled: onNext,
  })
  const go = useRef<HTMLDivElement>(null)
  useEffect(() => go.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    if (hand.isSuccess) sound('welcome')
  }, [hand.isSuccess])
  const name = order.email ?? t('counter.nobody')
  const done = { name, next: t('counter.next'), onNext }
  if (hand.data) {
    const rest = hand.data.order.lines.some((line) => leftOf(line) > 0)
    return (
      <Result
        kind="welcome"
        silent
        title={t('counter.done')}
        {...done}
        below={<Pieces lines={hand.data.order.lines} />}
      >
        {rest && <p>{t('counter.rest')}</p>}
      </Result>
    )
  }
  if (hand.error instanceof Refused && hand.error.problem.status === 409) {
    const { problem } = hand.error
    return (
      <Result kind="stop" title={textOf(problem)} {...done}>
        {problem.detail && <p>{problem.detail}</p>}
      </Result>
    )
  }
  return (
    <div className="stack narrow">
      <h1 className="desk-name">{name}</h1>
      <Form className="stack" onSubmit={() => hand.mutate()}>
        <ul className="list">
          {waiting.map((line) => (
            <li key={line.id} className="list-row hand-row">
              <div>
                <p className="desk-level">{line.name}</p>
                <Chosen line={line} />
              </div>
              <Count
                label={line.name}
                value={countOf(line)}
                most={leftOf(line)}
                onChange={(count) => setCounts({ ...counts, [line.id]: count })}
              />
            </li>
          ))}
        </ul>
        {hand.error && <Failure error={hand.error} />}
        <div className="row" ref={go}>
          <Button type="submit" kind="primary" isPending={hand.isPending} isDisabled={pieces.length === 0}>
            {t('counter.handOver', { count: pieces.reduce((sum, { quantity }) => sum + quantity, 0) })}
          </Button>
          <Button isPending={release.isPending} onPress={() => release.mutate()}>
            {t('counter.release')}
          </Button>
        </div>
      </Form>
    </div>
  )
}

/** What was chosen with a piece, in the words of the item's form as it is now. */
const Chosen = ({ line: { itemId, options } }: { line: Line }) => {
  const textsOf = useAnswerTexts()
  const item = useAllItems().data?.find(({ id }) => id === itemId)
  if (!options || Object.keys(options).length === 0) return null
  return <p className="help">{textsOf(item?.options ?? null, options).join(' · ')}</p>
}
