import { bear, mailed, signUp } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

const PLATFORM = 'platform.localhost'
const MANAGE = 'fernhill-manage.localhost'
const HERE = 'fernhill.localhost'
const THERE = 'fernvale.localhost'

t.test(
  'an owner is invited at birth, works by their session alone, and what they give and take holds at once',
  async (t) => {
    const { system, operator } = await joinJourney()
    const convention = (slug: string) => ({ slug, name: slug, event: { slug: '2027', name: `${slug} 2027` } })
    await bear(system, operator, convention('fernhill'))
    await bear(system, operator, convention('fernvale'))

    const ash = await signUp(system, 'owner@fernhill.example', 'Ash Birch')
    await ash.enter(MANAGE)
    await ash.enter(HERE)
    const level = (name: string) => ({ slug: name, name })
    t.equal((await ash.ask(HERE, 'POST /api/register/levels', level('before'))).status, 403)
    const token = await mailed(system, 'owner@fernhill.example', /\/invitation#([\w-]{43})/)
    t.match(await ash.ask(MANAGE, 'POST /api/accounts/invitations/accept', { token }), { body: { superuser: true } })
    t.equal(
      (
        await until(async () => {
          const made = await ash.ask(HERE, 'POST /api/register/levels', level('guest'))
          return made.status === 201 ? made : undefined
        })
      ).body.name,
      'guest',
    )

    const oak = await signUp(system, 'oak@fernhill.example', 'Oak Reed')
    await oak.enter(HERE)
    const invited = { email: 'oak@fernhill.example', roles: [] }
    t.equal((await ash.ask(MANAGE, 'POST /api/accounts/invitations', invited)).status, 201)
    const offered = await mailed(system, 'oak@fernhill.example', /\/invitation#([\w-]{43})/)
    t.equal((await oak.ask(HERE, 'POST /api/accounts/invitations/accept', { token: offered })).status, 200)
    const me = (await oak.ask(HERE, 'GET /api/accounts/access')).body.actor.id
    const { id: edition } = (await ash.ask(HERE, 'GET /api/event/events/current')).body
    const give = (roles: string[]) => ash.ask(HERE, `PUT /api/accounts/people/${me}/roles`, { event: edition, roles })
    const may = async () => (await oak.ask(HERE, 'GET /api/register/levels/all')).status
    t.equal(await may(), 403)
    t.equal((await give(['admin_registrar'])).status, 200)
    await until(async () => ((await may()) === 200 ? true : undefined))
    const taken = Date.now()
    t.equal((await give([])).status, 200)
    await until(async () => ((await may()) === 403 ? true : undefined))
    t.comment(`gone after ${Date.now() - taken} ms`)

    for (const browser of [ash, oak]) {
      await browser.enter(THERE)
      t.equal((await browser.ask(THERE, 'GET /api/register/levels/all')).status, 403, 'the neighbour owes them nothing')
    }

    const ask = (kind: string) => oak.ask(PLATFORM, 'POST /api/accounts/account/data', { kind })
    const { id: request, asked } = (await ask('export')).body
    await until(async () => {
      const { requests } = (await oak.ask(PLATFORM, 'GET /api/accounts/account/data')).body
      return requests[0].answered === asked && requests[0].endedAt ? true : undefined
    })
    const { body: file } = await oak.ask(PLATFORM, `GET /api/accounts/account/data/${request}/file`)
    const parts = file.conventions.filter(({ things }: { things: object[] }) => things.length > 0)
    t.match(file.account, { email: 'oak@fernhill.example' })
    t.ok(
      parts.some(
        ({ tenant, module }: { tenant: string; module: string }) => `${tenant} ${module}` === 'fernhill accounts',
      ),
    )
    t.equal((await oak.ask(PLATFORM, 'GET /api/accounts/conventions')).body.conventions.length, 1)
    t.equal((await ask('erasure')).status, 202)
    await until(async () => ((await oak.ask(PLATFORM, 'GET /api/accounts/account')).status === 401 ? true : undefined))
    t.equal((await oak.ask(HERE, 'GET /api/accounts/access')).body.actor.kind, 'anonymous')
    t.equal((await ash.ask(PLATFORM, 'GET /api/accounts/account')).status, 200)
  },
)
