import { useSyncExternalStore } from 'react'

const KEY = 'midsummer-token'
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** The token that somebody signed in with: kept for this tab, gone with it. */
export const session = {
  token: (): string | null => sessionStorage.getItem(KEY),
  signIn: (token: string): void => {
    sessionStorage.setItem(KEY, token)
    tell()
  },
  signOut: (): void => {
    sessionStorage.removeItem(KEY)
    tell()
  },
}

export const useToken = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, session.token)
