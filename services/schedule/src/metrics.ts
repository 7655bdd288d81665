import { counting } from '@midsummer/database'
import { PANEL_STATES } from './shapes.ts'
import { WARNINGS } from './slots/warnings.ts'

/** What is counted besides messages: the way of panels, and what stood against a version that was published all the same. */
export const count = counting({ panel: PANEL_STATES, warning: WARNINGS })
