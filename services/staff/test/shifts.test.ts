import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { remindDue } from '../src/assignments/assigned.ts'
import { startStaff } from './stage.ts'

const HOUR = 3_600_000
const soon = Math.ceil(Date.now() / HOUR) * HOUR + 72 * HOUR
const at = (hours: number) => new Date(soon + hours * HOUR).toISOString()
const key = () => ({ 'idempotency-key': randomUUID() })

t.test('shifts, and whoever is on them', async (t) => {
  const { server, database, here, there, department, helper, told } = await startStaff(t)
  const desk = await department('Desk')
  const lead = await helper('Elm', desk.id, 'leader')
  const shift = async (from: number, until: number, slots: object[] = [{ wanted: 1 }], more: object = {}) =>
    (
      await lead.own('POST /shifts', {
        departmentId: desk.id,
        name: `Shift ${from}`,
        startsAt: at(from),
        endsAt: at(until),
        slots,
        ...more,
      })
    ).body
  const take = (who: Awaited<ReturnType<typeof helper>>, slot: string) =>
    who.own('POST /me/assignments', { slot }, key())
  const mails = async () =>
    (await told('staff.mail.wanted'))
      .map(({ mail }) => mail as { template: string; to: string; data: { news: string } })
      .filter(({ template }) => template === 'staff.shift')
      .map(({ to, data }) => `${to.split('@')[0]} ${data.news}`)

  t.test('two people on the last place: exactly one; a hundred wishes for eight: eight', async (t) => {
    const [ash, oak] = [await helper('Ash', desk.id), await helper('Oak', desk.id)]
    const last = await shift(0, 2)
    const both = await Promise.all([take(ash, last.slots[0].id), take(oak, last.slots[0].id)])
    t.same(both.map(({ status }) => status).sort(), [201, 409])
    t.match(both.find(({ status }) => status === 409)?.body, { code: 'STAFF_SLOT_FULL' })

    const crowd = await Promise.all(Array.from({ length: 20 }, (_, index) => helper(`Crowd${index}`, desk.id)))
    const wide = await shift(4, 6, [{ wanted: 8 }])
    const answers = await Promise.all(
      [...crowd, ...crowd, ...crowd, ...crowd, ...crowd].map((who) => take(who, wide.slots[0].id)),
    )
    t.equal(answers.filter(({ status }) => status === 201).length, 8)
    const [{ taken } = {}] = await server.query(
      `select count(distinct place)::integer as taken from ${here.tenant.schema}.staff_assignment where slot_id = $1`,
      [wide.slots[0].id],
    )
    t.equal(taken, 8)
  })

  t.test('one person in two places at once: never, whatever comes first', async (t) => {
    const ash = await helper('Birch', desk.id)
    const [one, other] = [await shift(10, 14), await shift(13, 16)]
    const both = await Promise.all([take(ash, one.slots[0].id), take(ash, other.slots[0].id)])
    t.same(both.map(({ status }) => status).sort(), [201, 409])
    t.match(both.find(({ status }) => status === 409)?.body, { code: 'STAFF_OVERLAPS' })
    const forced = both[0]?.status === 201 ? other : one
    t.match(
      await lead.own(
        `POST /slots/${forced.slots[0].id}/assignments`,
        { person: ash.id, lift: ['STAFF_REST_SHORT'] },
        key(),
      ),
      { status: 409, body: { code: 'STAFF_OVERLAPS' } },
      'staff cannot lift it',
    )
    await t.rejects(
      server.query(
        `insert into ${here.tenant.schema}.staff_assignment
          (event_id, slot_id, wanted, during, person_id, state, place)
        select $1, id, wanted, during, $2, 'assigned', 1 from ${here.tenant.schema}.staff_slot where id = $3`,
        [here.event.id, ash.id, forced.slots[0].id],
      ),
      { code: '23P01' },
      'nor can any code',
    )
  })

  t.test('why not is told before and after', async (t) => {
    const ash = await helper('Rowan', desk.id)
    const first = await shift(20, 24, [{ wanted: 2 }])
    t.match(await take(ash, first.slots[0].id), { status: 201, body: { state: 'assigned', startsAt: String } })
    await here.organiser('PUT /rules', {
      ...(await here.organiser('GET /rules')).body,
      restMinutes: 60,
      longestMinutes: 360,
    })
    const why = async (slot: string) => {
      const { body } = await ash.own('GET /me/shifts')
      const slots = body.shifts.flatMap(({ slots }: { slots: { id: string; refusals: string[] }[] }) => slots)
      return slots.find(({ id }: { id: string }) => id === slot)?.refusals
    }
    for (const [made, code] of [
      [await shift(24.5, 26), 'STAFF_REST_SHORT'],
      [await shift(24, 27), 'STAFF_STRETCH_LONG'],
      [await shift(23, 25), 'STAFF_OVERLAPS'],
      [await shift(40, 41, [{ wanted: 1, skill: 'first-aid' }]), 'STAFF_SKILL_MISSING'],
      [first, 'STAFF_ALREADY_ON'],
    ] as const) {
      t.equal((await why(made.slots[0].id))?.[0], code)
      t.match(await take(ash, made.slots[0].id), { status: 409, body: { code } })
    }
    const closed = await shift(50, 51, [{ wanted: 1 }], { signUp: 'closed' })
    t.match(await take(ash, closed.slots[0].id), { body: { code: 'STAFF_SIGN_UP_CLOSED' } })
    const stranger = await helper('Stranger')
    t.match(await take(stranger, closed.slots[0].id), { body: { code: 'STAFF_SIGN_UP_CLOSED' } })
    t.match(await ash.own('POST /me/assignments', { slot: closed.slots[0].id }), {
      body: { code: 'IDEMPOTENCY_KEY_MISSING' },
    })

    const tired = await shift(24.25, 26)
    const assign = (body: object) => lead.own(`POST /slots/${tired.slots[0].id}/assignments`, body, key())
    t.match(await assign({ person: ash.id }), { body: { code: 'STAFF_REST_SHORT' } })
    t.match(await assign({ person: ash.id, lift: ['STAFF_REST_SHORT'], reason: 'Asked to.' }), {
      status: 201,
      body: { lifted: ['STAFF_REST_SHORT'], reason: 'Asked to.' },
    })
    const [audited] = await server.query(
      `select after from ${here.tenant.schema}.staff_audit where action = 'assignment.made' and target = $1`,
      [ash.id],
    )
    t.match(audited, { after: { lifted: ['STAFF_REST_SHORT'], reason: 'Asked to.' } })
    await here.organiser('PUT /rules', {
      ...(await here.organiser('GET /rules')).body,
      opensAt: at(0),
      restMinutes: 0,
      longestMinutes: 480,
    })
    t.match(await take(await helper('Early', desk.id), first.slots[0].id), { body: { code: 'STAFF_NOT_YET' } })
    await here.organiser('PUT /rules', { ...(await here.organiser('GET /rules')).body, opensAt: null })
  })

  t.test('bids are chosen from; a shift that moves or is called off is told', async (t) => {
    const [fir, ivy] = [await helper('Fir', desk.id), await helper('Ivy', desk.id)]
    const wanted = await shift(60, 62, [{ wanted: 1 }], { signUp: 'bids' })
    const bids = [await take(fir, wanted.slots[0].id), await take(ivy, wanted.slots[0].id)]
    t.same(
      bids.map(({ body }) => body.state),
      ['bid', 'bid'],
    )
    const accept = (id: string) => lead.own(`POST /assignments/${id}/acceptance`, {}, key())
    t.match(await accept(bids[0]?.body.id), { status: 200, body: { state: 'assigned' } })
    t.match(await accept(bids[1]?.body.id), { body: { code: 'STAFF_SLOT_FULL' } })
    t.match(await lead.own(`POST /assignments/${bids[1]?.body.id}/removal`, { reason: 'Full.' }), {
      body: { state: 'declined' },
    })
    t.match(await lead.own(`PATCH /shifts/${wanted.id}`, { startsAt: at(61), endsAt: at(63) }), { status: 200 })
    t.match((await fir.own('GET /me')).body.assignments, [{ startsAt: at(61).replace('.000Z', ''), state: 'assigned' }])
    const clash = await shift(64, 66)
    await take(fir, clash.slots[0].id)
    t.match(await lead.own(`PATCH /shifts/${wanted.id}`, { endsAt: at(65) }), { body: { code: 'STAFF_SHIFT_CLASHES' } })
    t.match(await lead.own(`POST /shifts/${wanted.id}/cancellation`, { reason: 'Rain.' }), {
      body: { cancelled: true },
    })
    t.same((await mails()).slice(-4), ['fir assigned', 'ivy declined', 'fir moved', 'fir cancelled'])
    const heard = (await told('staff.assignment.changed')).map(({ assignment }) => assignment as Record<string, string>)
    t.same(
      heard.filter((one) => one['shift'] === wanted.id).map((one) => one['state']),
      ['bid', 'bid', 'assigned', 'declined', 'assigned', 'cancelled'],
    )
    t.match((await fir.own('GET /me')).body.assignments, [{ startsAt: String }])
  })

  t.test('a shift that moves leaves everybody their rest, or says whose it takes', async (t) => {
    const rules = (await here.organiser('GET /rules')).body
    await here.organiser('PUT /rules', { ...rules, restMinutes: 60, longestMinutes: 240 })
    const [asp, bay] = [await helper('Asp', desk.id), await helper('Bay', desk.id)]
    const [first, second] = [await shift(200, 202, [{ wanted: 2 }]), await shift(204, 206, [{ wanted: 2 }])]
    for (const { slots } of [first, second]) for (const who of [asp, bay]) await take(who, slots[0].id)
    const move = (body: object) => lead.own(`PATCH /shifts/${second.id}`, body)
    const close = { startsAt: at(202.5), endsAt: at(204.5) }
    t.match(await move(close), { status: 409, body: { code: 'STAFF_REST_SHORT', detail: 'Asp, Bay' } })
    t.match(await move({ startsAt: at(202), endsAt: at(205), lift: ['STAFF_REST_SHORT'], reason: 'x' }), {
      status: 409,
      body: { code: 'STAFF_STRETCH_LONG' },
    })
    t.match(await move({ startsAt: at(202), endsAt: at(204) }), { status: 200 }, 'at once, and not for too long')
    t.match(await move({ ...close, lift: ['STAFF_REST_SHORT'], reason: 'Both agreed.' }), { status: 200 })
    const { body } = await lead.own(`GET /shifts?department=${desk.id}&from=${at(202)}&until=${at(205)}`)
    const marked = { lifted: ['STAFF_REST_SHORT'], reason: 'Both agreed.' }
    t.match(body.shifts[0].people, [marked, marked])
    t.match(await move({ endsAt: at(204.75) }), { status: 200 }, 'what was set aside stays so')
    await here.organiser('PUT /rules', rules)
  })

  t.test('a slot shrinks around those who are on it, and people withdraw in time', async (t) => {
    const [gum, yew] = [await helper('Gum', desk.id), await helper('Yew', desk.id)]
    const [wide, other] = [await shift(70, 71, [{ wanted: 3 }]), await shift(72, 73)]
    const slot = wide.slots[0].id
    const { body: first } = await take(gum, slot)
    await take(yew, slot)
    t.match(await gum.own(`POST /me/assignments/${first.id}/withdrawal`), { body: { state: 'withdrawn' } })
    t.match(await yew.own(`POST /me/assignments/${first.id}/withdrawal`), { status: 404 })
    t.match(await lead.own(`PATCH /slots/${slot}`, { wanted: 1 }), { body: { slots: [{ wanted: 1, taken: 1 }] } })
    t.match(await take(gum, slot), { body: { code: 'STAFF_SLOT_FULL' } })
    t.match(await lead.own(`DELETE /slots/${slot}`), { body: { code: 'STAFF_SLOT_IN_USE' } })
    await lead.own(`PATCH /slots/${slot}`, { wanted: 2 })
    await take(gum, slot)
    t.match(await lead.own(`PATCH /slots/${slot}`, { wanted: 1 }), { body: { code: 'STAFF_SLOT_BELOW_TAKEN' } })

    const set = (slots: object[]) => lead.own(`PATCH /shifts/${wide.id}`, { slots })
    const two = await set([
      { id: slot, wanted: 2 },
      { wanted: 3, skill: 'radio' },
    ])
    t.match(two, {
      body: {
        slots: [
          { id: slot, wanted: 2, taken: 2 },
          { wanted: 3, skill: 'radio' },
        ],
      },
    })
    const [, radio] = two.body.slots
    t.match(await set([{ ...radio, taken: undefined, bids: undefined }]), { body: { code: 'STAFF_SLOT_IN_USE' } })
    t.match(
      await set([
        { id: slot, wanted: 2 },
        { id: other.slots[0].id, wanted: 1 },
      ]),
      { status: 404 },
    )
    t.match(await set([{ id: slot, wanted: 2 }]), { body: { slots: [{ id: slot }] } })
    await here.organiser('PUT /rules', {
      ...(await here.organiser('GET /rules')).body,
      withdrawMinutes: 43_200,
    })
    const [late] = (await yew.own('GET /me')).body.assignments
    t.match(await yew.own(`POST /me/assignments/${late.id}/withdrawal`), { body: { code: 'STAFF_WITHDRAWAL_LATE' } })
  })

  t.test('everybody is reminded once', async (t) => {
    const max = await helper('Max', desk.id)
    const near = await shift(80, 81)
    await take(max, near.slots[0].id)
    await here.organiser('PUT /rules', { ...(await here.organiser('GET /rules')).body, remindMinutes: 10_080 })
    const before = (await mails()).length
    await Promise.all([database.inTenant(here.tenant, remindDue), database.inTenant(here.tenant, remindDue)])
    const reminders = (await mails()).slice(before)
    t.equal(reminders.filter((one) => one === 'max reminder').length, 1)
  })

  t.test('templates make a shift for each day once, by the clock of the zone', async (t) => {
    const { body: template } = await lead.own('POST /templates', {
      departmentId: desk.id,
      name: 'Night',
      days: ['2027-10-30', '2027-10-31'],
      startsAt: '22:00',
      endsAt: '06:00',
      slots: [{ wanted: 2 }, { wanted: 1, skill: 'first-aid' }],
    })
    const make = () => lead.own(`POST /templates/${template.id}/shifts`)
    const made = await Promise.all([make(), make()])
    t.same(made.map(({ body }) => body.made).sort(), [0, 2])
    const { body } = await lead.own(
      `GET /shifts?department=${desk.id}&from=2027-10-30T00:00:00Z&until=2027-11-02T00:00:00Z`,
    )
    const hours = body.shifts.map(
      ({ startsAt, endsAt }: Record<string, string>) => (Date.parse(endsAt ?? '') - Date.parse(startsAt ?? '')) / HOUR,
    )
    t.same(hours, [9, 8], 'the night in which the clock goes back is longer')
    t.match(body.shifts[0].slots, [{ wanted: 2 }, { wanted: 1, skill: 'first-aid' }])
  })

  t.test('property: however sign-ups, withdrawals and moves fall together, the books hold', async () => {
    const people = await Promise.all([0, 1, 2].map((index) => helper(`Any${index}`, desk.id)))
    await here.organiser('PUT /rules', { ...(await here.organiser('GET /rules')).body, withdrawMinutes: 0 })
    const step = fc.record({
      who: fc.nat(2),
      which: fc.nat(2),
      what: fc.constantFrom('take', 'take', 'withdraw', 'move', 'shrink'),
    })
    let day = 10
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        day += 1
        const from = day * 24
        const shifts = [
          await shift(from, from + 2, [{ wanted: 2 }]),
          await shift(from + 1, from + 3, [{ wanted: 1 }]),
          await shift(from + 3, from + 5, [{ wanted: 1 }]),
        ]
        const answers = await Promise.all(
          steps.map(async ({ who, which, what }) => {
            const person = people[who] ?? lead
            const slot = shifts[which].slots[0].id
            if (what === 'take') return take(person, slot)
            if (what === 'shrink') return lead.own(`PATCH /slots/${slot}`, { wanted: 1 })
            if (what === 'move') return lead.own(`PATCH /shifts/${shifts[which].id}`, { endsAt: at(from + 4) })
            const { body } = await person.own('GET /me')
            const placed = body.assignments.find(({ slotId }: { slotId: string }) => slotId === slot)
            return placed ? person.own(`POST /me/assignments/${placed.id}/withdrawal`) : undefined
          }),
        )
        for (const answer of answers) if (answer && answer.status >= 500) throw new Error(JSON.stringify(answer.body))
        const wrong = await server.query(
          `select o.id from ${here.tenant.schema}.staff_slot o
            join ${here.tenant.schema}.staff_assignment a on a.slot_id = o.id and a.state = 'assigned'
          group by o.id having count(*) > o.wanted
          union all
          select a.id from ${here.tenant.schema}.staff_assignment a join ${here.tenant.schema}.staff_assignment b
            on b.person_id = a.person_id and b.id > a.id and a.during && b.during
          where a.state = 'assigned' and b.state = 'assigned'`,
        )
        if (wrong.length > 0) throw new Error(JSON.stringify(wrong))
      }),
      { numRuns: 12 },
    )
  })

  t.same((await there.organiser('GET /shifts')).body, { shifts: [], next: null })
  const elsewhere = await shift(90, 91)
  t.match(await there.organiser(`PATCH /shifts/${elsewhere.id}`, { name: 'Mine' }), { status: 404 })
  t.match(await there.organiser(`POST /slots/${elsewhere.slots[0].id}/assignments`, { person: randomUUID() }, key()), {
    status: 404,
  })
})
