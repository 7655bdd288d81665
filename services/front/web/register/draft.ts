import type { Answers } from '@midsummer/forms'
import { useEffect, useState } from 'react'
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
export interface Draft {
  email: string
  /** The code that was asked for, and the proof that it earned. */
  asked: string | null
  proof: string | null
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

const kept = (): Draft => {
  const text = sessionStorage.getItem(KEY)
  return text === null ? newDraft() : JSON.parse(text)
}

/** The draft of a registration, kept for this tab: it outlives a reload and the way to the payment and back. */
export const useDraft = () => {
  const [draft, setDraft] = useState(kept)
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify(draft)), [draft])
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

const ORDER = 'midsummer-order-'

/** Orders that this tab has made: the payment provider does not send their codes back. */
export const rememberOrder = (id: string, code: string): void => sessionStorage.setItem(ORDER + id, code)
export const rememberedCode = (id: string): string | null => sessionStorage.getItem(ORDER + id)
