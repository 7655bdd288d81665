import type { Answers } from '@midsummer/forms'
import type { Proving } from '../components/prove.tsx'
import { useKept } from '../kept.ts'
import { place } from '../place.ts'

export interface WantedItem {
  quantity: number
  options: Answers
}

export interface Person {
  /** For this page alone. */
  key: string
  name: string
  level: string | null
  answers: Answers
  /** By the id of the item. */
  items: Record<string, WantedItem>
}

/** Everything that was typed so far. */
export interface Draft extends Proving {
  people: Person[]
  /** Who is being filled in; null once all are complete. */
  open: string | null
  /** What was sent last, and its key: the same again is the same attempt. */
  attempt: { key: string; body: string } | null
  /** The order that it became. */
  order: { id: string; code: string } | null
}

const newPerson = (): Person => ({ key: crypto.randomUUID(), name: '', level: null, answers: {}, items: {} })

const newDraft = (): Draft => {
  const first = newPerson()
  return { email: '', asked: null, proof: null, people: [first], open: first.key, attempt: null, order: null }
}

const KEY = `midsummer-draft-${place.event?.id}`

/** The draft of a registration. */
export const useDraft = () => {
  const [draft, setDraft] = useKept(KEY, newDraft)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  return {
    draft,
    change,
    changePerson: (key: string, changes: Partial<Person>) =>
      setDraft((before) => ({
        ...before,
        people: before.people.map((person) => (person.key === key ? { ...person, ...changes } : person)),
      })),
    addPerson: () => {
      const person = newPerson()
      change({ people: [...draft.people, person], open: person.key })
    },
    removePerson: (key: string) => change({ people: draft.people.filter((person) => person.key !== key), open: null }),
    /** A new order of whoever has proven their address. */
    anew: () => setDraft(({ email, proof }) => ({ ...newDraft(), email, proof })),
  }
}
export type DraftStore = ReturnType<typeof useDraft>
