import { useQueryClient } from '@tanstack/react-query'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { useEffect, useState } from 'react'
import type { paths } from '../api/admin.d.ts'

export type Progress = paths['/api/admin/tenants/{id}/progress']['get']['responses'][200]['content']['application/json']

/** How long to wait before a broken view is opened again, in milliseconds. */
const PAUSE = 1_000

/** A birth as it goes on. `EventSource` gives up for good at an answer like 503, so the stream is read by hand. */
async function* follow(id: string, signal: AbortSignal): AsyncGenerator<Progress> {
  const headers = { accept: 'text/event-stream' }
  const response = await fetch(`/api/admin/tenants/${id}/progress/events`, { headers, signal })
  if (!response.ok || !response.body) throw new Error(`${response.status}`)
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  for await (const { data } of events) yield JSON.parse(data)
}

/** The progress of a convention's birth, live until it is over; `cut` while the view is interrupted. */
export const useProgress = (id: string, live: boolean) => {
  const queries = useQueryClient()
  const [progress, setProgress] = useState<Progress>()
  const [cut, setCut] = useState(false)
  useEffect(() => {
    if (!live) return
    const ended = new AbortController()
    const watch = async () => {
      while (!ended.signal.aborted) {
        try {
          for await (const now of follow(id, ended.signal)) {
            setCut(false)
            setProgress(now)
          }
          return queries.invalidateQueries({ queryKey: ['tenant', id] })
        } catch {
          if (ended.signal.aborted) return
          setCut(true)
          await new Promise((resolve) => setTimeout(resolve, PAUSE))
        }
      }
    }
    void watch()
    return () => ended.abort()
  }, [id, live, queries])
  return { progress, cut }
}
