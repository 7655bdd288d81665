import { useEffect, useState } from 'react'

const SECOND = 1_000

/** Seconds until an instant, counted down; never below zero. */
export const useSecondsLeft = (until: string | null): number => {
  const left = () => (until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / SECOND)))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    setSeconds(left())
    const timer = setInterval(() => setSeconds(left()), SECOND)
    return () => clearInterval(timer)
  }, [until])
  return seconds
}

/** Minutes and seconds. It is not read out each second: the page says the time of its end, too. */
export const Countdown = ({ seconds }: { seconds: number }) => (
  <strong role="timer" aria-live="off" className="numbers">
    {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
  </strong>
)
