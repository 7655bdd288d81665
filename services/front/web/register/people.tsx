import type { Problem } from '@midsummer/forms'
import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { useFormats } from '../format.ts'
import type { DraftStore } from './draft.ts'
import { type Offer, priceOf, totalOf } from './offer.ts'
import { Person } from './person.tsx'

/** Everybody who comes: one is filled in at a time, the others are a line each. */
export const People = ({
  store,
  offer,
  most,
  problems,
}: {
  store: DraftStore
  offer: Offer
  most: number
  /** What the server found, by person. */
  problems: (index: number) => Problem[]
}) => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const { draft, change, changePerson, addPerson, removePerson } = store
  return (
    <div className="stack close">
      <ol className="people">
        {draft.people.map((person, index) => {
          const name = person.name || t('register.person', { number: index + 1 })
          const cost = totalOf(priceOf(person, offer, i18n.language))
          const level = offer.levels.find(({ id }) => id === person.level)
          if (person.key === draft.open) {
            return (
              <li key={person.key} className="panel stack">
                <div className="row apart">
                  <h3>{t('register.person', { number: index + 1 })}</h3>
                  {draft.people.length > 1 && (
                    <Button
                      kind="quiet"
                      aria-label={t('register.removePerson', { name })}
                      onPress={() => removePerson(person.key)}
                    >
                      {t('remove')}
                    </Button>
                  )}
                </div>
                <Person
                  person={person}
                  offer={offer}
                  problems={problems(index)}
                  proof={draft.proof}
                  onChange={(changes) => changePerson(person.key, changes)}
                  onDone={() => change({ open: null })}
                />
              </li>
            )
          }
          return (
            <li key={person.key} className="panel person-line">
              <div>
                <h3>{name}</h3>
                <p className="quiet-text">
                  {level?.name} · {cost === 0 ? t('event.free') : money(cost, offer.currency)}
                </p>
                {problems(index).length > 0 && <p className="field-error">{problems(index)[0]?.message}</p>}
              </div>
              <div className="row">
                <Button
                  kind="quiet"
                  aria-label={`${t('register.change')}: ${name}`}
                  onPress={() => change({ open: person.key })}
                >
                  {t('register.change')}
                </Button>
                {draft.people.length > 1 && (
                  <Button
                    kind="quiet"
                    aria-label={t('register.removePerson', { name })}
                    onPress={() => removePerson(person.key)}
                  >
                    {t('remove')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {draft.open === null &&
        (draft.people.length < most ? (
          <div>
            <Button onPress={addPerson}>
              <UserPlus aria-hidden size={20} />
              {t('register.addPerson')}
            </Button>
          </div>
        ) : (
          <p className="help">{t('register.mostPeople', { count: most })}</p>
        ))}
    </div>
  )
}
