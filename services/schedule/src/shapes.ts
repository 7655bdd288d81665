import { closed, instant, Slug } from '@midsummer/contracts/shapes'
import Type from 'typebox'

/** What a room has and a panel needs: `projector`, `piano`. */
export const Features = Type.Array(Slug, { maxItems: 30, uniqueItems: true })

/** A time from an instant on, until just before another. */
export const Interval = Type.Object({ from: instant, until: instant }, closed)
export type Interval = Type.Static<typeof Interval>
export const Intervals = Type.Array(Interval, { maxItems: 50 })

/** Where a panel can be. */
export const PANEL_STATES = [
  'submitted',
  'accepted',
  'rejected',
  'waitlisted',
  'confirmed',
  'placed',
  'archived',
] as const
