import { useEffect, useState } from 'react'

/** What a mail's link carries behind `#`: it reaches no server by itself, and leaves the address bar at once. */
export const useSecret = (): string => {
  const [secret] = useState(() => location.hash.slice(1))
  useEffect(() => history.replaceState(history.state, '', location.pathname + location.search), [])
  return secret
}
