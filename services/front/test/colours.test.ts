import fc from 'fast-check'
import t from 'tap'
import { contrast, variables } from '../web/colours.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

t.test('whatever colours an organiser chooses, everything can be read, by day and by night', async (t) => {
  fc.assert(
    fc.property(colour, colour, fc.boolean(), (accent, background, dark) => {
      const look = variables(accent, background, dark)
      const between = (one: string, other: string) => contrast(look[one] ?? '', look[other] ?? '')
      for (const ground of ['--ground', '--card', '--tint']) {
        for (const text of ['--text', '--quiet', '--accent']) {
          if (between(text, ground) < 4.5) throw new Error(`${text} on ${ground}: ${between(text, ground).toFixed(2)}`)
        }
      }
      if (between('--on-accent', '--accent') < 4.5) throw new Error('--on-accent')
      if (between('--on-banner', '--banner') < 4.5) throw new Error('--on-banner')
      if (between('--edge', '--card') < 3) throw new Error('--edge')
    }),
    { numRuns: 2_000 },
  )
  t.pass()
})
