import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import type { Live } from '@midsummer/messages'
import { eventOf, follow, idempotent, requires, tenantOf } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { readPlan } from './plan.ts'
import { addSlot, changeSlot, NewSlot, removeSlot, Slot, SlotChanges } from './slots.ts'
import { Warning, warningsOf } from './warnings.ts'

const Warnings = { warnings: Type.Array(Warning) }
const Changed = Type.Object({ slot: Slot, ...Warnings })
const Grid = Type.Object({
  slots: Type.Array(Type.Object({ ...Slot.properties, name: Type.String(), people: Type.Array(Type.String()) })),
  ...Warnings,
})
const Left = Type.Object(Warnings)

const topic = (request: FastifyRequest): string => `slots ${eventOf(request)}`

/** The draft of the grid. Whoever changes it is told at once what collides now, anywhere; whoever looks at it sees it. */
export const slots: FastifyPluginAsyncTypebox<{ live: Live }> = async (app, { live }) => {
  const staff = { preHandler: requires('schedule', 'staff') }
  const admin = { preHandler: requires('schedule', 'admin') }
  const warnings = async (tx: Tx, event: string) => warningsOf(await readPlan(tx, event))
  const tell = (request: FastifyRequest) => live.tell(tenantOf(request).id, topic(request))
  const grid = async (request: FastifyRequest): Promise<Type.Static<typeof Grid>> => {
    const plan = await request.inTenant((tx) => readPlan(tx, eventOf(request)))
    const slots = plan.placed.map(({ slot, panel, panelists }) => ({
      ...slot,
      name: panel?.title ?? slot.title ?? '',
      people: panelists.map(({ name }) => name),
    }))
    return { slots, warnings: warningsOf(plan) }
  }

  app.get('/slots', { ...staff, schema: { response: { 200: Grid } } }, grid)

  app.get('/slots/live', { ...staff, websocket: true, schema: { hide: true } }, (socket, request) =>
    follow(
      socket,
      request.log,
      () => grid(request),
      (changed) => live.hear(tenantOf(request).id, topic(request), changed),
    ),
  )

  app.post('/slots', { ...admin, schema: { body: NewSlot, response: { 201: Changed } } }, async (request, reply) => {
    const added = await idempotent(request, reply, { status: 201 }, async (tx) => {
      const event = eventOf(request)
      const slot = await addSlot(tx, request.actor, event, request.body)
      return { slot, warnings: await warnings(tx, event) }
    })
    tell(request)
    return added
  })

  app.patch(
    '/slots/:id',
    { ...admin, schema: { params: Id, body: SlotChanges, response: { 200: Changed } } },
    async (request) => {
      const changed = await request.inTenant(async (tx) => {
        const event = eventOf(request)
        const slot = await changeSlot(tx, request.actor, event, request.params.id, request.body)
        return { slot, warnings: await warnings(tx, event) }
      })
      tell(request)
      return changed
    },
  )

  app.delete('/slots/:id', { ...admin, schema: { params: Id, response: { 200: Left } } }, async (request) => {
    const left = await request.inTenant(async (tx) => {
      const event = eventOf(request)
      await removeSlot(tx, request.actor, event, request.params.id)
      return { warnings: await warnings(tx, event) }
    })
    tell(request)
    return left
  })
}
