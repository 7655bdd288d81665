import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../components/notice.tsx'
import { openReader } from './reader.ts'

/** How often a picture is looked at, in milliseconds. */
const OFTEN = 150
/** A code has left the picture when it is not seen in this many looks. */
const GONE = 7

/** Looks for a code in the camera's picture until one is found. */
export const Camera = ({
  but,
  onCode,
}: {
  /** The code that was found before: it is found again once it has left the picture. */
  but: string
  onCode: (code: string) => void
}) => {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const [denied, setDenied] = useState(false)
  const found = useRef(onCode)
  found.current = onCode
  useEffect(() => {
    const ended = new AbortController()
    let stream: MediaStream | undefined
    let seen = but
    const watch = async () => {
      const read = await openReader()
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const picture = video.current
      if (!picture) return
      picture.srcObject = stream
      await picture.play()
      for (let unseen = 0; !ended.signal.aborted; ) {
        const code = await read(picture)
        unseen = code ? 0 : unseen + 1
        if (unseen === GONE) seen = ''
        if (code && code !== seen) return found.current(code)
        await new Promise((resolve) => setTimeout(resolve, OFTEN))
      }
    }
    watch()
      .catch(() => setDenied(!ended.signal.aborted))
      .finally(() => {
        if (ended.signal.aborted) for (const track of stream?.getTracks() ?? []) track.stop()
      })
    return () => {
      ended.abort()
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  if (denied) return <Notice tone="warn">{t('desk.cameraDenied')}</Notice>
  return (
    <figure className="camera">
      <video ref={video} muted playsInline aria-label={t('desk.aim')} />
      <figcaption className="help">{t('desk.aim')}</figcaption>
    </figure>
  )
}
