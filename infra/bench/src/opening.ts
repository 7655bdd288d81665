import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { openConvention } from './convention.ts'
import { type Asked, shoot } from './load.ts'
import { percentile, perSecond } from './measure.ts'
import { startRunning } from './running.ts'
import type { Row } from './stage.ts'
import { rate, span } from './table.ts'

const GOAL = 3_500
const CONNECTIONS = 256
/** Of what the machine can do, so much of a convention is let in: the rest of the processor is the others'. */
const ADMITTED = 0.6
/** What is offered, in parts of what is let in. */
const OFFERED = 10

export const opening: Row = {
  title: 'The opening minute: everybody reads levels, items and rules; and the desk of another convention meanwhile',
  run: async (stage, { quick, tell }) => {
    const [seconds, desk] = quick ? [2, 20] : [120, 400]
    const running = await startRunning(stage)
    const port = Number(new URL(running.system.gateway).port)
    const opened = await openConvention(running, 'opening')
    await opened.level('guest', 10_000)
    const readsOf = (host: string): Asked[] =>
      ['levels', 'items', 'rules'].map((noun) => ({ path: `/api/register/${noun}`, headers: { Host: host } }))
    tell(`${rate(quick ? 50 : GOAL)} for ${seconds} s …`)
    const load = { port, connections: CONNECTIONS, requests: readsOf(opened.host) }
    const minute = await shoot({ ...load, seconds, rate: quick ? 50 : GOAL })
    const peak = (await shoot({ ...load, seconds: quick ? 1 : 5 })).perSecond

    const admitted = Math.round(ADMITTED * peak)
    tell(`${rate(admitted)} are let in of each convention …`)
    const limited = await startRunning(stage, { client: 1_000_000_000, tenant: 60 * admitted })
    const [rush, other] = [await openConvention(limited, 'crowd'), await openConvention(limited, 'calm')]
    await rush.level('guest', 10_000)
    const level = await other.level('guest', 2 * desk)
    const people: string[] = []
    await perSecond({ at: 8, milliseconds: 120_000, count: 2 * desk }, async () => {
      people.push((await other.take(level)) ?? '')
    })
    /** A desk that takes one person after the other. @returns milliseconds of each */
    const checkIns = async () => {
      const waits: number[] = []
      for (let at = 0; at < desk; at += 1) {
        const began = performance.now()
        await other.checkIn(people.pop() ?? '')
        waits.push(performance.now() - began)
        await delay(20)
      }
      return percentile(waits, 0.95)
    }
    const quiet = await checkIns()
    let over = false
    const crowd = (async () => {
      const target = { port: Number(new URL(limited.system.gateway).port), connections: CONNECTIONS }
      const requests = readsOf(rush.host)
      while (!over) await shoot({ ...target, requests, seconds: 2, rate: OFFERED * admitted, refused: true })
    })()
    await delay(2_000)
    const busy = await checkIns()
    over = true
    await crowd
    return [
      {
        what: `reads, ${seconds} s at ${rate(quick ? 50 : GOAL)}`,
        ours: `${rate(minute.perSecond)}, p99 ${span(minute.p99)}`,
        rival: 'Eurofurence 25, published: 390,000 in two minutes, and down',
        goal: '3,500/s, p99 under 100 ms',
      },
      {
        what: `p95 of a check-in while another convention is offered ${rate(OFFERED * admitted)}`,
        ours: span(busy),
        rival: `itself while it is quiet ${span(quiet)}`,
        ratio: { median: busy / quiet, least: busy / quiet, most: busy / quiet },
        goal: 'at most 3, under 100 ms',
      },
    ]
  },
}
