import t from 'tap'
import { GONE, WHOLE } from './books.ts'
import { acknowledge, commit, type Faults, notePublished, openFaults, publish } from './faults.ts'

/** Every commit, publish and acknowledgement until a convention has its schema. */
const FAULTS: Faults = [
  ['what is announced is published', ...publish('admin', 'tenants.tenant.requested')],
  ['it is noted as published', ...notePublished('admin')],
  ['the schema is made', ...commit('admin-migrate', 'create schema')],
  ['the schema is told', ...publish('admin', 'tenants.schema.created')],
  ['the request is acknowledged', acknowledge('admin-migrate', 'tenants.tenant.requested')],
]

t.test('a schema is made and taken away, wherever somebody dies', async (t) => {
  const { books, arm, births, untouched } = await openFaults(t)
  const { request, remove, reach, counted, settled } = books
  await births(t, FAULTS)

  for (const point of commit('admin-migrate', 'drop schema')) {
    const when = point.answered ? 'after' : 'before'
    await t.test(`a removal: admin-migrate dies ${when} its commit`, async (t) => {
      const slug = `gone${when}`
      const id = await request(slug)
      t.equal(await reach(id, 'active'), 'active')
      t.same(await settled(id, slug), WHOLE)
      const reached = arm(point)
      await remove(slug, id)
      t.ok(await reached, 'the failpoint was reached')
      const { domains: _, ...found } = await counted(id, slug)
      t.match(point.answered ? GONE : WHOLE, found, 'all of it is there, or nothing')
      await t.rejects(books.platform(`POST /api/admin/tenants/${id}/resume`), { message: /: 409 / })
      t.equal(await reach(id, 'deleted'), 'deleted')
      t.same(await counted(id, slug), GONE)
      await t.rejects(books.requestOnce(slug), { message: /: 409 / })
    })
  }

  await t.test('the neighbour is as it was', untouched)
})
