import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { Button } from '../../components/button.tsx'
import { Cards, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, Notice } from '../../components/notice.tsx'

const PARTIAL = 'conflict'
/** From 5 down to 1. */
const SCORES = ['must', 'yes', 'perhaps', 'ratherNot', 'no'] as const

/** What reviewers think; whoever is not impartial says so, and sees nothing of it. */
export const Reviews = ({ panel }: { panel: string }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const path = { params: { path: { id: panel } } }
  const reviews = useQuery({
    queryKey: ['schedule-reviews', panel],
    queryFn: () => data(api.GET('/api/schedule/panels/{id}/reviews', path)),
    retry: false,
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const [comment, setComment] = useState('')
  const send = useMutation({
    mutationFn: () => {
      const conflict = chosen === PARTIAL
      const body = { score: conflict ? null : Number(chosen), conflict, comment }
      return data(api.PUT('/api/schedule/panels/{id}/review', { ...path, body }))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['schedule-reviews', panel] })
      await queries.invalidateQueries({ queryKey: ['schedule-panels'] })
    },
  })
  const partial = reviews.error instanceof Refused && reviews.error.problem.code === 'SCHEDULE_REVIEW_PARTIAL'
  return (
    <section className="stack close" aria-labelledby="reviews">
      <h3 id="reviews">{t('schedule.review.title')}</h3>
      {reviews.error && !partial && <Failure error={reviews.error} retry={reviews.refetch} />}
      {partial && <Notice title={t('schedule.review.partial')} />}
      {!partial && (
        <ul className="list">
          {reviews.data?.reviews.map(({ reviewer, score, comment }) => (
            <li key={reviewer} className="history-row">
              <strong>{score === null ? t('schedule.review.conflict') : t('schedule.review.of', { score })}</strong>{' '}
              {comment}
            </li>
          ))}
        </ul>
      )}
      <Form error={send.error} onSubmit={() => send.mutate()}>
        <Cards
          label={t('schedule.review.mine')}
          cards={[
            ...SCORES.map((name, index) => ({ id: String(5 - index), name: t(`schedule.review.scores.${name}`) })),
            { id: PARTIAL, name: t('schedule.review.conflict'), text: t('schedule.review.conflictHelp') },
          ]}
          value={chosen}
          onChange={setChosen}
        />
        <TextField
          name="comment"
          label={t('schedule.review.comment')}
          value={comment}
          onChange={setComment}
          rows={2}
          isRequired={false}
        />
        {send.error && <Failure error={send.error} />}
        <div>
          <Button type="submit" kind="primary" isDisabled={chosen === null} isPending={send.isPending}>
            {t('schedule.review.send')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
