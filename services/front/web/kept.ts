import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/** State that is kept for this tab: it outlives a reload, and the way to a payment and back. */
export const useKept = <State>(key: string, initial: () => State): [State, Dispatch<SetStateAction<State>>] => {
  const [state, setState] = useState<State>(() => {
    const text = sessionStorage.getItem(key)
    return text === null ? initial() : JSON.parse(text)
  })
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(state)), [key, state])
  return [state, setState]
}
