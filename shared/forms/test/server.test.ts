import { randomUUID } from 'node:crypto'
import { sql } from '@midsummer/database'
import t from 'tap'
import type { Definition } from '../src/index.ts'
import {
  correctSubmission,
  eraseAnswers,
  eraseDue,
  forgetAnswersFor,
  formSubscriptions,
  holdFiles,
  publishForm,
  readSubmission,
  saveDraft,
  submissionsOf,
  submit,
} from '../src/server/index.ts'
import { registration } from './examples.ts'
import { problemOf, startForms } from './stage.ts'

const system = { kind: 'system', id: 'test' } as const
const answers = { nickname: 'Ash', meal: 'banquet', seat: 'Oak', allergies: 'nuts', shirt: { xl: 2 } }

t.test('forms through the door', async (t) => {
  const { here, there, database, server } = await startForms(t)
  const submitted = (given: object, reference = randomUUID()) =>
    database.inTenant(here.tenant, (tx) =>
      submit(tx, system, { event: here.event, form: 'registration', reference, answers: { ...given } }),
    )

  await t.test('a draft is nobody’s business until it is published', async (t) => {
    t.equal((await here.visitor('GET /forms/registration')).body.code, 'FORM_UNKNOWN')
    t.equal((await here.visitor('PUT /forms/registration', { definition: registration })).status, 401)
    t.equal((await here.desk('PUT /forms/registration', { definition: registration })).status, 403)
    const { status, body } = await here.organiser('PUT /forms/registration', { definition: registration })
    t.same([status, body.published, body.problems, body.definition], [200, null, [], registration])
    t.equal((await here.visitor('GET /forms/registration')).status, 404)
    const first = await here.organiser('POST /forms/registration/publication')
    t.same([first.status, first.body.version, first.body.definition], [201, 1, registration])
    t.same((await here.visitor('GET /forms/registration')).body, first.body)
    const again = await here.organiser('POST /forms/registration/publication')
    t.same(again.body, first.body, 'what is published already makes no other version')
  })

  await t.test('what is wrong in a definition is named; a draft may be unfinished, a version not', async (t) => {
    const crooked = await here.organiser('PUT /forms/other', {
      definition: { ...registration, sections: [{ key: 'you', title: { en: 'You' }, fields: [{ type: 'riddle' }] }] },
    })
    t.same([crooked.status, crooked.body.code], [400, 'FORM_WRONG'])
    t.match(crooked.body.errors, [{ at: 'body/definition/sections/0/fields/0/type' }])
    t.equal((await here.organiser('GET /forms/other/draft')).status, 404)

    const unfinished = structuredClone(registration)
    unfinished.sections[0]?.fields.push({ key: 'age', type: 'text', label: { en: 'Age again' } })
    const { status, body } = await here.organiser('PUT /forms/other', { definition: unfinished })
    t.equal(status, 200)
    t.match(body.problems, [{ at: 'body/definition/sections/0/fields/5/key', message: 'another field has this key' }])
    t.same((await here.organiser('GET /forms/other/draft')).body, body)
    const refused = await here.organiser('POST /forms/other/publication')
    t.same([refused.status, refused.body.errors.length], [400, 1])
    t.same(
      (await here.organiser('GET /forms')).body.forms.map(({ key, published }: { key: string; published: number }) => [
        key,
        published,
      ]),
      [
        ['other', null],
        ['registration', 1],
      ],
    )
  })

  await t.test('answers are checked by the form, and kept with its version', async (t) => {
    t.match(await problemOf(submitted({ ...answers, seat: undefined, guardian: 1, 'no-such': 1, age: 1.5 })), {
      code: 'FORM_ANSWERS_WRONG',
      errors: [
        { at: 'body/answers/guardian', message: 'is not asked after these answers' },
        { at: 'body/answers/no-such', message: 'is unknown' },
        { at: 'body/answers/age', message: 'must be integer' },
        { at: 'body/answers/seat', message: 'must be string' },
      ],
    })
    const reference = randomUUID()
    const { id, form } = await submitted(answers, reference)
    t.equal(form.version, 1)
    t.match(await problemOf(submitted(answers, reference)), { code: 'FORM_SUBMISSION_TAKEN' })

    const shorter: Definition = { ...registration, sections: registration.sections.slice(0, 1) }
    await here.organiser('PUT /forms/registration', { definition: shorter })
    t.equal((await submitted(answers)).form.version, 1, 'a draft changes nothing')
    t.equal((await here.organiser('POST /forms/registration/publication')).body.version, 2)
    t.match(
      await problemOf(
        database.inTenant(here.tenant, (tx) =>
          submit(tx, system, { event: here.event, form: 'registration', version: 1, reference, answers }),
        ),
      ),
      { code: 'FORM_CHANGED', status: 409 },
    )
    t.equal((await submitted({ nickname: 'Ash' })).form.version, 2)
    const kept = await database.inTenant(here.tenant, (tx) =>
      readSubmission(tx, { event: here.event, id, viewer: 'person' }),
    )
    t.match(kept, { form: 'registration', version: 1, reference, answers, definition: registration })
    t.same((await here.organiser('GET /forms/registration/versions/1')).body.definition, registration)
    t.same((await here.visitor('GET /forms/registration/versions/1')).body.definition, registration)
    t.equal((await there.visitor('GET /forms/registration/versions/1')).status, 404)
    const { body } = await here.organiser('GET /forms/registration/versions')
    t.match(body.versions, [
      { version: 1, actor: /^token:/ },
      { version: 2, actor: /^token:/ },
    ])
    t.equal((await here.organiser('GET /forms/registration/versions/3')).status, 404)
    for (const change of [
      sql.unsafe`update register_form_version set version = 9`,
      sql.unsafe`delete from register_form_version`,
    ])
      await t.rejects(
        database.inTenant(here.tenant, (tx) => tx.query(change)),
        /permission denied/,
      )
  })

  await t.test('a preview checks the draft', async (t) => {
    const { body } = await here.organiser('POST /forms/registration/check', { answers: { nickname: '', age: 130 } })
    t.same(
      body.problems.map(({ at }: { at: string }) => at),
      ['body/answers/nickname', 'body/answers/age'],
    )
    t.same((await here.organiser('POST /forms/registration/check', { answers: { nickname: 'x' } })).body, {
      problems: [],
    })
    t.equal((await here.visitor('POST /forms/registration/check', { answers: {} })).status, 401)
  })

  // From here on the first definition is asked again, as version 3.
  await here.organiser('PUT /forms/registration', { definition: registration })
  await here.organiser('POST /forms/registration/publication')

  await t.test('who may not see an answer neither reads nor corrects it, and loses none of it', async (t) => {
    const reference = randomUUID()
    const { id } = await submitted({ ...answers, age: 17, guardian: { agreed: true, name: 'Elm' } }, reference)
    const inHere = { event: here.event, reference }
    const [seen] = await database.inTenant(here.tenant, (tx) => submissionsOf(tx, { ...inHere, viewer: 'staff' }))
    t.notOk('allergies' in (seen?.answers ?? {}))
    t.match(seen?.signed['guardian'], /^20\d\d-/)

    const correct = (changes: Record<string, unknown>, viewer: 'staff' | 'admin' = 'staff') =>
      database.inTenant(here.tenant, (tx) => correctSubmission(tx, system, { event: here.event, id, viewer, changes }))
    t.match(await problemOf(correct({ allergies: null })), {
      errors: [{ at: 'body/changes/allergies', message: 'is not yours to change' }],
    })
    t.match(await problemOf(correct({ meal: 'none', seat: 'Elm' })), { errors: [{ at: 'body/changes/seat' }] })
    const corrected = await correct({ nickname: 'Ashley', meal: 'none' })
    t.same(corrected.answers, {
      nickname: 'Ashley',
      age: 17,
      meal: 'none',
      shirt: { xl: 2 },
      guardian: { agreed: true, name: 'Elm' },
    })
    t.same(corrected.signed, seen?.signed, 'a consent keeps its moment')
    const whole = await database.inTenant(here.tenant, (tx) =>
      readSubmission(tx, { event: here.event, id, viewer: 'admin' }),
    )
    t.equal(whole.answers['allergies'], 'nuts')

    await correct({ allergies: 'none any more' }, 'admin')
    const audited = await server.query(
      "select before, after from furrydelphia.register_audit where action = 'submission.corrected' and target = $1 order by id",
      [id],
    )
    t.same(audited, [
      {
        before: { nickname: 'Ash', meal: 'banquet', seat: 'Oak' },
        after: { nickname: 'Ashley', meal: 'none', seat: null },
      },
      { before: { allergies: '…' }, after: { allergies: '…' } },
    ])
  })

  await t.test('a correction that cannot be noted does not happen', async (t) => {
    const { id } = await submitted(answers)
    await server.query('alter table furrydelphia.register_audit rename to register_audit_away')
    await t.rejects(
      database.inTenant(here.tenant, (tx) =>
        correctSubmission(tx, system, { event: here.event, id, viewer: 'admin', changes: { nickname: 'Elm' } }),
      ),
    )
    await server.query('alter table furrydelphia.register_audit_away rename to register_audit')
    const kept = await database.inTenant(here.tenant, (tx) =>
      readSubmission(tx, { event: here.event, id, viewer: 'admin' }),
    )
    t.same(kept.answers, answers)
  })

  /** A file that somebody sent, as its row. */
  const sent = async (type = 'image/png'): Promise<string> => {
    const [file] = await server.query(
      `insert into furrydelphia.register_file (event_id, name, type, size, state, uploader)
       values ($1, 'a', $2, 1, 'stored', 'test') returning id`,
      [here.event, type],
    )
    return String(file?.['id'])
  }
  const ownerOf = async (file: string) => {
    const [row] = await server.query('select submission_id from furrydelphia.register_file where id = $1', [file])
    return row?.['submission_id']
  }

  await t.test('a file is claimed for the submission, or refused', async (t) => {
    const naming = (file: string) => ({ nickname: 'Ash', meal: 'vegan', helps: ['set-up'], licence: [file] })
    const wrong = (message: string) => ({ errors: [{ at: 'body/answers/licence/0', message }] })
    t.match(await problemOf(submitted(naming(randomUUID()))), wrong('is no file that was uploaded'))
    t.match(await problemOf(submitted(naming(await sent('text/plain')))), wrong('must be image/png'))
    const file = await sent()
    const { id } = await submitted(naming(file))
    t.equal(await ownerOf(file), id)
    t.match(await problemOf(submitted(naming(file))), wrong('is no file that was uploaded'), 'it is nobody else’s')
    await database.inTenant(here.tenant, (tx) =>
      correctSubmission(tx, system, { event: here.event, id, viewer: 'admin', changes: { licence: null } }),
    )
    t.equal(await ownerOf(file), null)
  })

  await t.test('what unfinished answers name is held for them', async (t) => {
    const [file, reference] = [await sent(), randomUUID()]
    const hold = (answers: object, tenant = here.tenant, form: string | null = 'registration') =>
      database.inTenant(tenant, (tx) => holdFiles(tx, { event: here.event, form, reference, answers: { ...answers } }))
    await hold({ licence: [file], nickname: 7 }, there.tenant)
    t.equal(await ownerOf(file), null, 'the neighbour holds nothing of ours')
    for (const licence of ['x', [7], ['x'], [file, file]]) await hold({ licence })
    t.equal(await ownerOf(file), null, 'what is no answer holds nothing')
    await hold({ licence: [file], nickname: 7 })
    t.equal(await ownerOf(file), reference)
    await hold({ licence: [file] }, here.tenant, null)
    t.equal(await ownerOf(file), null)
  })

  await t.test('a file lives as long as the answer that names it', async (t) => {
    const [licence, another] = [await sent(), await sent()]
    const naming = (file: string) => ({ nickname: 'Ash', meal: 'vegan', helps: ['set-up'], licence: [file] })
    const { id } = await submitted(naming(licence))
    t.equal(await ownerOf(licence), id)
    const ended = new Date('2027-08-31T12:00:00Z')
    const now = ended.getTime() + 5 * 86_400_000
    const erased = await database.inTenant(here.tenant, (tx) =>
      eraseAnswers(tx, system, { event: here.event, ended, now }),
    )
    t.ok(erased > 1, 'of all who answered')
    t.equal(await ownerOf(licence), null)

    const reference = randomUUID()
    await submitted(naming(another), reference)
    await database.inTenant(here.tenant, async (tx) => {
      for (const statement of await forgetAnswersFor(tx, [reference])) await tx.query(statement)
    })
    t.equal(await ownerOf(another), null, 'and no longer than its owner wants')
  })

  await t.test('answers are forgotten when their days are over, once', async (t) => {
    const { id } = await submitted({ ...answers, home: { street: 'Lane 1', city: 'Ulm', country: 'DE' } })
    const ended = new Date('2027-08-31T12:00:00Z')
    const erase = (days: number) =>
      database.inTenant(here.tenant, (tx) =>
        eraseAnswers(tx, system, {
          event: here.event,
          ended,
          now: ended.getTime() + days * 86_400_000,
        }),
      )
    const left = async () =>
      Object.keys(
        (await database.inTenant(here.tenant, (tx) => readSubmission(tx, { event: here.event, id, viewer: 'admin' })))
          .answers,
      ).sort()
    t.equal(await erase(-1), 0)
    t.same(await left(), ['allergies', 'home', 'meal', 'nickname', 'seat', 'shirt'])
    t.equal(await erase(0), 1)
    t.same(await left(), ['home', 'meal', 'nickname', 'seat', 'shirt'])
    t.equal(await erase(9.9), 0)
    t.equal(await erase(10), 1)
    t.equal(await erase(10), 0)
    t.same(await left(), ['meal', 'nickname', 'seat', 'shirt'])
  })

  await t.test('an alarm is set for that, wherever the end of the event is moved to', async (t) => {
    const { id } = await submitted({ ...answers, home: { street: 'Lane 1', city: 'Ulm', country: 'DE' } })
    const left = async () =>
      Object.keys(
        (await database.inTenant(here.tenant, (tx) => readSubmission(tx, { event: here.event, id, viewer: 'admin' })))
          .answers,
      )
    const alarms = async () =>
      (await server.query("select at from platform.alarms where domain = 'register' order by id")).map(({ at }) =>
        new Date(String(at)).toISOString(),
      )
    const day = (days: number) => new Date(Date.UTC(2027, 7, 31) + days * 86_400_000).toISOString()
    /** As the event service tells it; its messages are the newer the higher their number is. */
    const told = (endsAt: string | null, message: number) =>
      database.inTenant(here.tenant, async (tx) => {
        const { id: event, ...known } = { id: here.event, slug: '2027', name: 'Here', state: 'open' }
        const changed = formSubscriptions.find(({ subject }) => subject === 'event.event.changed')
        await changed?.handle(tx, {
          id: `ffffffff-0000-7000-8000-00000000000${message}`,
          tenant: here.tenant.id,
          subject: '',
          at: day(0),
          data: { event: { ...known, id: event, timeZone: 'Europe/Berlin', currency: 'EUR', endsAt } },
        })
      })
    const due = () => database.inTenant(here.tenant, eraseDue)
    const before = await alarms()
    await told(day(0), 1)
    t.same((await alarms()).slice(before.length), [day(0)], 'for what is to be kept until the end')
    t.equal(await due(), 0, 'it is yet to come')
    await told(null, 2)
    await told(day(0), 1)
    t.equal(await due(), 0, 'nobody knows when it ends any more, whatever an older message tells')
    const past = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    await told(past(1), 3)
    t.ok((await due()) > 0)
    t.same((await left()).sort(), ['home', 'meal', 'nickname', 'seat', 'shirt'], 'what is kept for ten days is there')
    t.equal(await due(), 0)
    const next = Date.parse((await alarms()).at(-1) ?? '') - Date.now()
    t.ok(next > 3.9 * 86_400_000 && next < 4.1 * 86_400_000, 'a licence is kept for five days')
    await told(past(11), 4)
    t.ok((await due()) > 0)
    t.same((await left()).sort(), ['meal', 'nickname', 'seat', 'shirt'])
    t.same(await server.query(`select event_id from ${there.tenant.schema}.register_retention`), [])
  })

  await t.test('the neighbour sees no form and no submission', async (t) => {
    const reference = randomUUID()
    const { id } = await submitted(answers, reference)
    t.equal((await there.visitor('GET /forms/registration')).status, 404)
    t.same((await there.organiser('GET /forms')).body, { forms: [] })
    await database.inTenant(there.tenant, async (tx) => {
      for (const event of [here.event, there.event]) {
        t.match(await problemOf(readSubmission(tx, { event, id, viewer: 'admin' })), { status: 404 })
        t.same(await submissionsOf(tx, { event, reference, viewer: 'admin' }), [])
      }
    })
    // In the same convention another event is as far away.
    await database.inTenant(here.tenant, (tx) =>
      problemOf(readSubmission(tx, { event: there.event, id, viewer: 'admin' })).then((problem) =>
        t.match(problem, { status: 404 }),
      ),
    )
    t.match(
      await problemOf(
        database.inTenant(there.tenant, (tx) =>
          saveDraft(tx, { event: here.event, key: 'x', definition: registration }),
        ),
      ),
      { code: 'EVENT_UNKNOWN' },
    )
  })

  await t.test('two who publish at once make one version', async (t) => {
    const changed = { ...registration, title: { en: 'Another title' } }
    await here.organiser('PUT /forms/registration', { definition: changed })
    const publish = () =>
      database.inTenant(here.tenant, (tx) => publishForm(tx, system, { event: here.event, key: 'registration' }))
    const both = await Promise.all(Array.from({ length: 6 }, publish))
    t.same(new Set(both.map(({ version }) => version)), new Set([4]))
  })
})
