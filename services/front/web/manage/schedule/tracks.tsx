import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/schedule.d.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useTracks } from '../../schedule/schedule.ts'
import { Naming } from '../offers/fields.tsx'
import { Listed, useSave } from './listed.tsx'

type Track = paths['/api/schedule/tracks']['get']['responses'][200]['content']['application/json']['tracks'][number]

/** What belongs together by its content, in a colour. */
export const Tracks = () => {
  const { t } = useTranslation()
  const tracks = useTracks()
  if (tracks.error) return <Failure error={tracks.error} retry={tracks.refetch} />
  if (!tracks.data) return <Waiting />
  return (
    <Listed<Track>
      title={t('schedule.tracks.title')}
      add={t('schedule.tracks.add')}
      all={tracks.data}
      about={({ description }) => description}
      editor={(track, close) => <Editor track={track} onDone={close} />}
    />
  )
}

const Editor = ({ track, onDone }: { track: Track | undefined; onDone: () => void }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState({
    name: track?.name ?? '',
    slug: track?.slug ?? '',
    colour: track?.colour ?? '#5d6b6b',
    description: track?.description ?? '',
  })
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useSave(['schedule-tracks'], () =>
    track
      ? data(api.PATCH('/api/schedule/tracks/{id}', { params: { path: { id: track.id } }, body: fields }))
      : data(api.POST('/api/schedule/tracks', { body: fields })),
  )
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <Naming fields={fields} isNew={!track} onChange={change} />
      <TextField
        name="colour"
        label={t('schedule.tracks.colour')}
        help={t('schedule.tracks.colourHelp')}
        value={fields.colour}
        onChange={(colour) => change({ colour })}
        maxLength={7}
        isRequired
      />
    </EditForm>
  )
}
