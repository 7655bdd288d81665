import { account } from './account.ts'
import { common } from './common.ts'
import { platform } from './platform.ts'

export const de = { ...common, account, platform }
