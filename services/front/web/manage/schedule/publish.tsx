import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Changes } from '../../schedule/changes.tsx'

/** Shows the draft to the public: first what would change for it. */
export const Publish = ({ zone }: { zone: string }) => {
  const { t } = useTranslation()
  return (
    <Ask kind="primary" trigger={t('schedule.publish.action')} title={t('schedule.publish.title')}>
      {(close) => <Pending zone={zone} onDone={close} />}
    </Ask>
  )
}

const Pending = ({ zone, onDone }: { zone: string; onDone: () => void }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const pending = useQuery({
    queryKey: ['schedule-pending'],
    queryFn: () => data(api.GET('/api/schedule/releases/pending')),
    staleTime: 0,
    gcTime: 0,
  })
  const publish = useMutation({
    mutationFn: () => data(api.POST('/api/schedule/releases', { body: { note } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['schedule'] }),
  })
  if (pending.error) return <Failure error={pending.error} retry={pending.refetch} />
  if (!pending.data) return <Waiting />
  if (publish.data) {
    return (
      <>
        <Notice tone="good" title={t('schedule.publish.done', { number: publish.data.number })} />
        <div>
          <Button onPress={onDone}>{t('schedule.close')}</Button>
        </div>
      </>
    )
  }
  const { changes } = pending.data
  if (changes.length === 0) {
    return (
      <>
        <p>{t('schedule.publish.nothing')}</p>
        <div>
          <Button onPress={onDone}>{t('schedule.close')}</Button>
        </div>
      </>
    )
  }
  return (
    <>
      <p>{t('schedule.publish.help')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="board-changes" aria-label={t('schedule.publish.changes')} tabIndex={0}>
        <Changes changes={changes} zone={zone} />
      </section>
      <EditForm attempt={publish} save={t('schedule.publish.action')} onSubmit={() => publish.mutate()} onDone={onDone}>
        <TextField
          name="note"
          label={t('schedule.publish.note')}
          help={t('schedule.publish.noteHelp')}
          value={note}
          onChange={setNote}
          rows={2}
          isRequired={false}
        />
      </EditForm>
    </>
  )
}
