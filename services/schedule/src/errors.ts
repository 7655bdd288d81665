import { problem } from '@midsummer/service'

export const timesWrong = problem('SCHEDULE_TIMES_WRONG', 400, 'A time ends before it begins.')
