import { account } from './account.ts'
import { answers } from './answers.ts'
import { common } from './common.ts'
import { order } from './order.ts'
import { platform } from './platform.ts'
import { register } from './register.ts'

export const en = { ...common, account, answers, order, platform, register }
