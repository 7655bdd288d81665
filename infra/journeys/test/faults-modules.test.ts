import t from 'tap'
import { acknowledge, commit, type Faults, openFaults, publish } from './faults.ts'

/** Every commit, publish and acknowledgement until a module is ready; of the modules, which are alike, one is taken apart. */
const FAULTS: Faults = [
  ['the tables are made', ...commit('register-migrate', 'create table register_level')],
  ['the defaults are put in', ...commit('register-migrate', 'insert into "?register_event')],
  ['the ledger is written', ...commit('register-migrate', "'seeded'")],
  ['the schema’s message is acknowledged', acknowledge('register-migrate', 'tenants.schema.created')],
  ['the module is told', ...publish('register', 'tenants.module.ready')],
  ['the module is noted', ...commit('admin', "'ready', version")],
  ['the module’s message is acknowledged', acknowledge('admin', 'tenants.module.ready')],
]

t.test('the modules become ready, wherever somebody dies', async (t) => {
  const { births, untouched } = await openFaults(t)
  await births(t, FAULTS)
  await t.test('the neighbour is as it was', untouched)
})
