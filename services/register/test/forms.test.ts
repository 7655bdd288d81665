import t from 'tap'
import { startRegister } from './stage.ts'

t.test('registration', async (t) => {
  const { here, prove, order, pay, view } = await startRegister(t)
  const add = async (what: string, fields: object) => (await here.organiser(`POST /${what}`, fields)).body
  const guest = await add('levels', { slug: 'guest', name: 'Guest', price: 5_000, capacity: 9 })
  const proof = await prove(here.visitor, 'ash@example.org')
  await t.test('asks what the organiser asks, and so does the desk', async (t) => {
    const { body: early } = await order(here.visitor, proof, [{ level: guest.id, name: 'Elm' }])
    const definition = (key: string, fields: object[]) => ({
      title: { en: 'Form' },
      locale: 'en',
      sections: [{ key, title: { en: 'You' }, fields }],
    })
    const publish = async (key: string, form: object) => {
      t.equal((await here.organiser(`PUT /forms/${key}`, { definition: form })).status, 200)
      t.equal((await here.organiser(`POST /forms/${key}/publication`)).status, 201)
    }
    await publish(
      'registration',
      definition('you', [
        { key: 'pronouns', type: 'text', label: { en: 'Pronouns' }, required: true },
        { key: 'allergies', type: 'text', label: { en: 'Allergies' }, seenBy: ['person', 'admin'] },
        {
          key: 'parking',
          type: 'choice',
          label: { en: 'Parking' },
          options: [{ value: 'yes', label: { en: 'Yes' }, price: 700, capacity: 1 }],
        },
      ]),
    )
    await publish(
      'check-in',
      definition('door', [
        { key: 'id', type: 'consent', label: { en: 'ID' }, statement: { en: 'ID seen' }, required: true },
      ]),
    )
    const one = (answers?: object) =>
      order(here.visitor, proof, [{ level: guest.id, name: 'Ash', ...(answers && { answers }) }])
    t.same(
      (await one()).body.errors.map(({ at }: { at: string }) => at),
      ['body/people/0/answers/pronouns'],
    )
    const { body } = await one({ pronouns: 'they', allergies: 'nuts', parking: 'yes' })
    t.match(body, { total: 5_700, people: [{ lines: [{ name: 'Guest' }, { name: 'Parking: Yes', unitAmount: 700 }] }] })
    t.equal((await one({ pronouns: 'she', parking: 'yes' })).body.code, 'REGISTER_OPTION_SOLD_OUT')
    await pay(body.id, 5_700)
    const path = `/registrations/${body.people[0].id}`
    const read = async () => (await here.desk(`GET ${path}`)).body
    t.same(
      (await read()).submissions[0].answers,
      { pronouns: 'they', parking: 'yes' },
      'what is not for the desk is not shown to it',
    )
    t.equal((await here.organiser(`PATCH ${path}`, { name: 'Ash B.', answers: { pronouns: 'he' } })).status, 200)
    t.match((await read()).registration, { name: 'Ash B.' })
    t.match((await read()).submissions[0].answers, { pronouns: 'he' })
    t.same((await here.organiser(`GET ${path}`)).body.submissions[0].answers, {
      pronouns: 'he',
      parking: 'yes',
      allergies: 'nuts',
    })
    t.equal((await here.desk(`PATCH ${path}`, { answers: { allergies: 'none' } })).status, 403)
    t.equal((await here.organiser(`PATCH ${path}`, { answers: { allergies: 'none' } })).status, 200)
    t.same((await here.desk(`POST ${path}/check-in`)).body.code, 'FORM_ANSWERS_WRONG')
    t.equal((await here.desk(`POST ${path}/check-in`, { answers: { id: { agreed: true } } })).status, 201)
    t.same(
      (await read()).history.map(({ action }: { action: string }) => action),
      ['registration.corrected', 'registration.checked-in'],
    )
    t.same(
      (await here.organiser(`GET ${path}`)).body.history.map(({ action }: { action: string }) => action),
      ['registration.corrected', 'submission.corrected', 'submission.corrected', 'registration.checked-in'],
      'what was said before is for those who may see all answers',
    )

    const nobodyAsked = `/registrations/${early.people[0].id}`
    t.match(await here.organiser(`PATCH ${nobodyAsked}`, { name: 'Oak', answers: { pronouns: 'he' } }), {
      status: 400,
      body: { code: 'FORM_ANSWERS_WRONG', errors: [{ at: 'body/answers', message: 'is not asked' }] },
    })
    t.match((await here.organiser(`GET ${nobodyAsked}`)).body, { registration: { name: 'Elm' }, submissions: [] })

    const { body: other } = await one({ pronouns: 'she' })
    await pay(other.id, 5_000)
    const park = async (whose: typeof body, parking: 'yes' | null) =>
      (await here.organiser(`PATCH /registrations/${whose.people[0].id}`, { answers: { parking } })).status
    const owed = async (whose: typeof body) => {
      const { total, balance, state } = await view(whose)
      return [total, balance, state]
    }
    t.equal(await park(other, 'yes'), 409)
    t.same((await here.organiser(`GET /registrations/${other.people[0].id}`)).body.submissions[0].answers, {
      pronouns: 'she',
    })
    t.equal(await park(body, null), 200)
    t.same(await owed(body), [5_000, -700, 'confirmed'], 'an option that is given back is credit')
    const free = await add('levels', { slug: 'free', name: 'Free' })
    const parked = { level: free.id, name: 'Ash', answers: { pronouns: 'they', parking: 'yes' } }
    const { body: held } = await order(here.visitor, proof, [parked])
    t.same(await owed(held), [700, 700, 'held'])
    t.equal(await park(held, null), 200)
    t.same(await owed(held), [0, 0, 'confirmed'], 'what owes nothing any more waits for nobody')
    for (const parking of ['yes', null, 'yes'] as const) t.equal(await park(other, parking), 200)
    t.same(await owed(other), [5_700, 700, 'confirmed'], 'one that is taken is owed, at the price of then')
    t.same(
      (await view(other)).people[0].lines.map(({ kind, unitAmount }: { kind: string; unitAmount: number }) => [
        kind,
        unitAmount,
      ]),
      [
        ['level', 5_000],
        ['option', 700],
        ['returned', -700],
        ['option', 700],
      ],
    )
    await here.organiser(`POST /registrations/${other.people[0].id}/cancellation`, { reason: 'asked' })
    t.equal((await one({ pronouns: 'they', parking: 'yes' })).status, 201, 'its stock goes back once')
    t.equal((await one({ pronouns: 'they', parking: 'yes' })).body.code, 'REGISTER_OPTION_SOLD_OUT')
  })
})
