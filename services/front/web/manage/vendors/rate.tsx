import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { roomOf } from './live.ts'
import type { RoomView } from './vendors.ts'

const SCORES = [1, 2, 3, 4, 5] as const

interface Mind {
  score?: number
  conflict?: boolean
}

/** A juror's own mind, which may change until the session is closed; who is partial says so, for good. */
export const Rate = ({
  session,
  application: { id, name, mine },
}: {
  session: string
  application: RoomView['queue'][number]
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [comment, setComment] = useState(mine?.comment ?? '')
  const rate = useMutation({
    mutationFn: (mind: Mind) =>
      data(
        api.PUT('/api/vendors/sessions/{id}/ratings/{application}', {
          params: { path: { id: session, application: id } },
          body: { ...mind, comment: comment.trim() },
        }),
      ),
    onSuccess: (room) => queries.setQueryData(roomOf(session), room),
  })
  return (
    <div className="stack close">
      <TextField
        label={t('vendors.jury.comment')}
        value={comment}
        onChange={setComment}
        rows={2}
        maxLength={2000}
        isRequired={false}
      />
      <fieldset className="group">
        <legend>{t('vendors.jury.score', { name })}</legend>
        <div className="row">
          {SCORES.map((score) => (
            <Button
              key={score}
              kind={mine?.score === score ? 'primary' : 'secondary'}
              aria-pressed={mine?.score === score}
              isDisabled={rate.isPending}
              onPress={() => rate.mutate({ score })}
            >
              {score}
            </Button>
          ))}
        </div>
      </fieldset>
      {rate.error && <Failure error={rate.error} />}
      <div>
        <Confirm
          action={t('vendors.jury.declare')}
          title={t('vendors.jury.declareTitle', { name })}
          isPending={rate.isPending}
          error={rate.error}
          onConfirm={(close) => rate.mutate({ conflict: true }, { onSuccess: close })}
        >
          <p>{t('vendors.jury.declareText')}</p>
        </Confirm>
      </div>
    </div>
  )
}
