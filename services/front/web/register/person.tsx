import { checkAnswers, type Problem, tidyAnswers } from '@midsummer/forms'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/button.tsx'
import { Cards, Count, TextField } from '../components/fields.tsx'
import { useAvailability } from '../event/availability.ts'
import { useFormats } from '../format.ts'
import { SendFiles } from '../forms/file.tsx'
import { SchemaForm } from '../forms/schema-form.tsx'
import type { Person as PersonDraft, WantedItem } from './draft.ts'
import { type Item, type Offer, piecesOf } from './offer.ts'

interface Faults {
  name?: string
  level?: string
  answers: Problem[]
  options: Record<string, Problem[]>
}

const NONE: Faults = { answers: [], options: {} }

/** The items that a person takes: those that they want, and those that come with the level. */
export const takenItems = (person: PersonDraft, offer: Offer): { item: Item; wanted: WantedItem }[] => {
  const level = offer.levels.find(({ id }) => id === person.level)
  return offer.items.flatMap((item) => {
    const { options = {} } = person.items[item.id] ?? {}
    const pieces = piecesOf(person, item, level)
    return pieces === 0 ? [] : [{ item, wanted: { quantity: pieces, options } }]
  })
}

/** One person: name, level, items, and the organiser's form. */
export const Person = ({
  person,
  offer,
  problems,
  proof,
  onChange,
  onDone,
}: {
  person: PersonDraft
  offer: Offer
  /** What the server found in the answers. */
  problems: Problem[]
  /** Of the address of who orders: files are sent with it. */
  proof: string | null
  onChange: (changes: Partial<PersonDraft>) => void
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const availability = useAvailability()
  const [faults, setFaults] = useState<Faults>(NONE)
  const { definition } = offer.form ?? {}
  const level = offer.levels.find(({ id }) => id === person.level)
  const items = takenItems(person, offer)
  const shown = offer.items.filter(({ id, alone }) => alone || level?.includes.includes(id))

  const check = (): Faults => ({
    ...(person.name.trim() === '' && { name: t('register.missing.name') }),
    ...(!level && { level: t('register.missing.level') }),
    answers: definition ? checkAnswers(definition, tidyAnswers(definition, person.answers)) : [],
    options: Object.fromEntries(
      items.flatMap(({ item, wanted }) =>
        item.options ? [[item.id, checkAnswers(item.options, tidyAnswers(item.options, wanted.options))]] : [],
      ),
    ),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = check()
    setFaults(found)
    const wrong = found.answers.length + Object.values(found.options).flat().length
    if (!found.name && !found.level && wrong === 0) return onDone()
    const form = event.currentTarget
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus())
  }
  const want = (id: string, changes: Partial<WantedItem>) => {
    const before = person.items[id] ?? { quantity: 0, options: {} }
    onChange({ items: { ...person.items, [id]: { ...before, ...changes } } })
  }
  const cards = offer.levels.map((level) => ({
    id: level.id,
    name: level.name,
    aside: level.price === 0 ? t('event.free') : money(level.price, offer.currency),
    text: [level.description, availability(level)].filter(Boolean).join(' · '),
    disabled: !level.onSale || level.left === 0,
  }))
  return (
    <Form className="stack" onSubmit={submit} validationBehavior="aria">
      <TextField
        label={t('register.name')}
        help={t('register.nameHelp')}
        autoComplete="name"
        maxLength={80}
        value={person.name}
        onChange={(name) => onChange({ name })}
        error={faults.name}
        isRequired
      />
      <Cards
        label={t('register.level')}
        cards={cards}
        value={person.level}
        onChange={(level) => onChange({ level })}
        error={faults.level}
      />
      {definition && (
        <SendFiles value={{ domain: 'register', proof }}>
          <SchemaForm
            id={person.key}
            definition={definition}
            answers={person.answers}
            onChange={(answers) => onChange({ answers })}
            problems={[...faults.answers, ...problems]}
            currency={offer.currency}
          />
        </SendFiles>
      )}
      {shown.length > 0 && (
        <fieldset className="section">
          <legend>{t('register.extras')}</legend>
          {shown.map((item) => {
            const included = level?.includes.includes(item.id) ?? false
            const { options = {} } = person.items[item.id] ?? {}
            const pieces = piecesOf(person, item, level)
            const sold = item.alone && item.onSale && item.left !== 0
            return (
              <div key={item.id} className="item">
                <div className="count-row">
                  <div>
                    <p className="card-name">{item.name}</p>
                    <p className="help">
                      {[
                        included
                          ? t('register.included')
                          : t('register.each', { price: money(item.price, offer.currency) }),
                        item.description,
                        included || sold ? '' : availability(item),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </div>
                  {sold && (
                    <Count
                      label={item.name}
                      value={pieces}
                      most={Math.min(item.most, item.left ?? item.most)}
                      onChange={(quantity) => want(item.id, { quantity })}
                    />
                  )}
                </div>
                {item.options && pieces > 0 && (
                  <SchemaForm
                    id={`${person.key}-${item.id}`}
                    definition={item.options}
                    answers={options}
                    onChange={(options) => want(item.id, { options })}
                    problems={faults.options[item.id] ?? []}
                    currency={offer.currency}
                  />
                )}
              </div>
            )
          })}
        </fieldset>
      )}
      <div>
        <Button type="submit" kind="primary">
          {t('register.personDone')}
        </Button>
      </div>
    </Form>
  )
}
