import { setStaff } from '@midsummer/accounts/users'
import { Command } from 'commander'
import { ACTOR, withDatabase } from './connect.ts'
import { tell } from './tell.ts'

export const staff = new Command('staff').description('who runs the platform')

for (const [name, description, is] of [
  ['add', 'lets somebody who has an account run the platform', true],
  ['remove', 'lets somebody run it no more', false],
] as const) {
  staff
    .command(`${name} <address>`)
    .description(description)
    .option('--json', 'print JSON', false)
    .action(async (address, { json }) => {
      const { id, email } = await withDatabase('accounts', (database) =>
        database.shared((tx) => setStaff(tx, ACTOR, address, is)),
      )
      tell(json, { id, email, staff: is }, () => [
        `${email} ${is ? 'runs the platform' : 'runs the platform no more'}.`,
      ])
    })
}
