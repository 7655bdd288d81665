import { useEffect, useRef, useState } from 'react'
import { base } from '../place.ts'

/** How often a page asks while no socket tells, and tries to hear one again, in milliseconds. */
export const AGAIN = 3_000

/**
 * Hears what a service tells of something by a socket, as often as it changes.
 * @param path below the host, `/api/…/live`
 * @returns whether it is heard now; who is not told asks
 */
export const useLive = <Told>(path: string, hear: (told: Told) => void): boolean => {
  const [live, setLive] = useState(false)
  const heard = useRef(hear)
  heard.current = hear
  useEffect(() => {
    let socket: WebSocket
    let timer: ReturnType<typeof setTimeout>
    const connect = () => {
      const url = new URL(`${base}${path}`, location.href)
      url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
      socket = new WebSocket(url)
      socket.onmessage = ({ data: text }) => {
        setLive(true)
        heard.current(JSON.parse(text))
      }
      socket.onclose = () => {
        setLive(false)
        timer = setTimeout(connect, AGAIN)
      }
    }
    connect()
    return () => {
      clearTimeout(timer)
      socket.onclose = null
      socket.close()
    }
  }, [path])
  return live
}
