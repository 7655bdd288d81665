import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** A row of links that may be wider than the page: the one that leads here is brought to sight. */
export const useCurrentInSight = <Row extends HTMLElement>() => {
  const row = useRef<Row>(null)
  const [here] = useLocation()
  // Who is signed in decides which links there are, so that it is looked for after each rendering.
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (link && row.current) row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2
  }, [here, row.current?.childElementCount])
  return row
}
