import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { CheckIn } from './check-in.tsx'
import { Presence } from './presence.tsx'
import { type Registration, useFound } from './registrations.ts'
import { Scan, useScan } from './scan.tsx'

/** The desk: one field for scanner, name and address; one person at a time. */
const Desk = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('desk.title'), event.data?.name)
  const scan = useScan()
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<Registration>()
  const found = useFound(wanted)
  const only = found.data?.length === 1 ? found.data[0] : undefined
  const person = chosen ?? only

  const search = (text: string) => {
    setChosen(undefined)
    setWanted(text.trim())
  }
  const next = () => {
    scan.setTyped('')
    search('')
  }
  if (person) return <CheckIn key={person.id} registration={person} onNext={next} />
  return (
    <div className="stack narrow">
      <h1>{t('desk.title')}</h1>
      <Scan scan={scan} title={t('desk.search')} help={t('desk.searchHelp')} wanted={wanted} onScan={search} />
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
