import { Camera as CameraIcon, CameraOff, Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Camera } from './camera.tsx'

/** What a desk has typed and scanned: it outlives the field, which goes while somebody is served. */
export const useScan = () => {
  const [typed, setTyped] = useState('')
  const [camera, setCamera] = useState(false)
  /** The code that was in the picture before. */
  const [scanned, setScanned] = useState('')
  return { typed, setTyped, camera, setCamera, scanned, setScanned }
}

/** One field for hand scanner, camera and keyboard. It has the focus whenever it is shown. */
export const Scan = ({
  scan: { typed, setTyped, camera, setCamera, scanned, setScanned },
  title,
  help,
  wanted,
  onScan,
}: {
  scan: ReturnType<typeof useScan>
  title: string
  help: string
  /** What is looked for right now. */
  wanted: string
  onScan: (text: string) => void
}) => {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <search>
        <form
          className="desk-search"
          onSubmit={(event) => {
            event.preventDefault()
            onScan(typed)
          }}
        >
          <label htmlFor="desk-search" className="field-label">
            {title}
          </label>
          <div className="row">
            <input
              ref={field}
              id="desk-search"
              className="input"
              type="search"
              autoComplete="off"
              spellCheck={false}
              aria-describedby="desk-search-help"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <Button type="submit" kind="primary">
              <Search aria-hidden size={20} />
              {t('desk.find')}
            </Button>
          </div>
          <p id="desk-search-help" className="help">
            {help}
          </p>
        </form>
      </search>
      <div>
        <Button onPress={() => setCamera(!camera)}>
          {camera ? <CameraOff aria-hidden size={20} /> : <CameraIcon aria-hidden size={20} />}
          {t(camera ? 'desk.cameraOff' : 'desk.camera')}
        </Button>
      </div>
      {camera && (
        <Camera
          key={wanted}
          but={scanned}
          onCode={(code) => {
            setScanned(code)
            setTyped(code)
            onScan(code)
          }}
        />
      )}
    </>
  )
}
