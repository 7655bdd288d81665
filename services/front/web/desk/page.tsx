import { useTranslation } from 'react-i18next'
import { useTitle } from '../components/page.tsx'
import { useEvent } from '../event/event.ts'
import { CheckIn } from './check-in.tsx'
import { Finding, useDesk } from './finding.tsx'
import { Presence } from './presence.tsx'
import { useFound } from './registrations.ts'

/** The desk: one field for scanner, name and address; one person at a time. */
const Desk = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('desk.title'), event.data?.name)
  const desk = useDesk(useFound)
  if (desk.served) return <CheckIn key={desk.served.id} registration={desk.served} onNext={desk.next} />
  return (
    <Finding
      desk={desk}
      title={t('desk.title')}
      label={t('desk.search')}
      help={t('desk.searchHelp')}
      nobody={t('desk.nobody')}
      about={(person) => (
        <>
          <span className="quiet-text">
            {person.snapshot.level.name} · {person.email}
          </span>
          <Presence registration={person} />
        </>
      )}
    />
  )
}

export default Desk
