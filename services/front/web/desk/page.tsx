import { Camera as CameraIcon, CameraOff, Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { Camera } from './camera.tsx'
import { CheckIn } from './check-in.tsx'
import { Presence } from './presence.tsx'
import { type Registration, useFound } from './registrations.ts'

/** The desk: one field for scanner, name and address; one person at a time. */
const Desk = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('desk.title'), event.data?.name)
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<Registration>()
  const [camera, setCamera] = useState(false)
  const scanned = useRef('')
  const field = useRef<HTMLInputElement>(null)
  const found = useFound(wanted)
  const only = found.data?.length === 1 ? found.data[0] : undefined
  const person = chosen ?? only
  useEffect(() => {
    if (!person) field.current?.focus()
  }, [person])

  const search = (text: string) => {
    setChosen(undefined)
    setWanted(text.trim())
  }
  const next = () => {
    setTyped('')
    search('')
  }
  if (person) return <CheckIn key={person.id} registration={person} onNext={next} />
  return (
    <div className="stack narrow">
      <h1>{t('desk.title')}</h1>
      <search>
        <form
          className="desk-search"
          onSubmit={(event) => {
            event.preventDefault()
            search(typed)
          }}
        >
          <label htmlFor="desk-search" className="field-label">
            {t('desk.search')}
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
            {t('desk.searchHelp')}
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
          but={scanned.current}
          onCode={(code) => {
            scanned.current = code
            setTyped(code)
            search(code)
          }}
        />
      )}
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {wanted !== '' && found.isPending && <Waiting />}
      {found.data?.length === 0 && <Notice tone="bad" title={t('desk.nobody')} />}
      {found.data && found.data.length > 1 && <Several people={found.data} onChoose={setChosen} />}
    </div>
  )
}

const Several = ({
  people,
  onChoose,
}: {
  people: readonly Registration[]
  onChoose: (registration: Registration) => void
}) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-labelledby="several">
      <p id="several" role="status">
        {t('desk.many')}
      </p>
      <ul className="list">
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" className="list-link" onClick={() => onChoose(person)}>
              <span className="list-name">{person.name}</span>
              <span className="quiet-text">
                {person.snapshot.level.name} · {person.email}
              </span>
              <Presence registration={person} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default Desk
