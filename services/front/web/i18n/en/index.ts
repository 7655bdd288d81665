import { account } from './account.ts'
import { answers } from './answers.ts'
import { common } from './common.ts'
import { counter } from './counter.ts'
import { desk } from './desk.ts'
import { manage } from './manage.ts'
import { order } from './order.ts'
import { people } from './people.ts'
import { platform } from './platform.ts'
import { register } from './register.ts'
import { schedule } from './schedule.ts'
import { shop } from './shop.ts'
import { staff } from './staff.ts'
import { vendors } from './vendors.ts'

export const en = {
  ...common,
  account,
  answers,
  counter,
  desk,
  manage,
  order,
  people,
  platform,
  register,
  schedule,
  shop,
  staff,
  vendors,
}
