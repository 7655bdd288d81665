import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MODULES } from '@midsummer/contracts'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'
import { midsummer } from '../src/midsummer.ts'

interface Ended {
  code: unknown
  out: string
  error: string
}

const main = join(import.meta.dirname, '../src/main.ts')

t.test('the command line says what it did, what it refuses and why', async (t) => {
  const server = await startTestDatabase(t)
  process.env['MIDSUMMER_DATABASE'] = server.url('LOGIN').replace('midsummer_LOGIN', '{login}')
  /** In this process: another takes half a second to begin. */
  const run = async (line: string): Promise<Ended> => {
    const [log, error] = [t.capture(console, 'log'), t.capture(console, 'error')]
    await midsummer(line.split(' '))
    const said = (calls: typeof log) => calls().map(({ args }) => `${args.join(' ')}\n`)
    const ended = { code: process.exitCode ?? 0, out: said(log).join(''), error: said(error).join('') }
    log.restore()
    error.restore()
    process.exitCode = 0
    return ended
  }
  /** As a process of its own, where commander itself has something to say. */
  const start = (line: string) =>
    new Promise<Ended>((resolve) =>
      execFile(process.execPath, [main, ...line.split(' ')], (failed, out, error) =>
        resolve({ code: failed?.code ?? 0, out, error }),
      ),
    )
  const runs = async (line: string) => {
    const { code, out, error } = await run(line)
    t.equal(code, 0, `${line}${error && `: ${error}`}`)
    return out
  }
  const json = async (line: string) => JSON.parse(await runs(`${line} --json`))
  const refused = async (lines: Record<string, RegExp>, how = run) => {
    for (const [line, why] of Object.entries(lines)) {
      const { code, out, error } = await how(line)
      t.equal(code, 1, line)
      t.equal(out, '', `${line} says nothing else`)
      t.match(error, why, line)
      t.notMatch(error, /\n {4}at /, `${line} shows no inside`)
    }
  }

  await t.test('help is enough to go on', async (t) => {
    const asked = ['--help', 'tenants --help', 'run --help'].map(start)
    const [all = '', tenants = '', commands = ''] = (await Promise.all(asked)).map(({ code, out }) => `${code} ${out}`)
    for (const help of [all, tenants, commands]) t.match(help, /^0 Usage/)
    for (const word of ['tenants', 'domains', 'tokens', 'migrate', 'run', 'doctor']) t.match(all, word)
    for (const verb of ['create', 'list', 'show', 'suspend', 'resume', 'delete']) t.match(tenants, verb)
    for (const one of ['event generate-properties', 'register export-timeline', '--dir']) t.match(commands, one)
  })

  await t.test('a convention is asked for, closed, opened and taken away', async (t) => {
    const wanted = 'tenants create clicon --name Con --owner o@example.org --event 2027'
    t.match(await json(wanted), { slug: 'clicon', schema: 'clicon', status: 'provisioning' })
    await refused({
      [wanted]: /Another convention has this name/,
      'tenants create ClICON --name Con --owner o@example.org': /Another convention has this name/,
      'tenants create other --name Con --owner nobody': /ownerEmail must match format "email"/,
      'tenants create other --name Con --owner o@example.org --event Two!': /event\.slug must match pattern/,
      'tenants create other --name Con --owner o@example.org --time-zone Mars': /timeZone: Mars is not known/,
      'tenants delete furrydelphia --name uproar': /Repeat the name/,
    })
    const words = {
      'tenants suspend clicon': /required option '--reason/,
      'tenants delete furrydelphia --name furrydelphia --grace-days soon': /number of days/,
    }
    await refused(words, start)
    t.match(await json('tenants suspend furrydelphia --reason rent'), { status: 'suspended', reason: 'rent' })
    t.match(await runs('tenants list'), /furrydelphia +suspended/)
    t.match(await json('tenants resume furrydelphia'), { status: 'active', reason: null })
    t.match(await json('tenants delete clicon --name clicon --grace-days 0'), { status: 'deleting' })
    t.same((await json('tenants list')).length, 3)
  })

  await t.test('hosts', async (t) => {
    t.match(await runs('domains add furrydelphia party.example'), /party\.example +event/)
    t.match(await runs('domains primary furrydelphia party.example'), /party\.example.* primary/)
    await refused({
      'domains remove furrydelphia party.example': /another domain the primary one first/,
      'domains add uproar party.example': /./,
    })
    const hosts: { primary: boolean }[] = await json('domains list furrydelphia')
    t.equal(hosts.filter(({ primary }) => primary).length, 1)
  })

  await t.test('commands run in one convention, in all, or in all but some', async (t) => {
    const ran = async (line: string) => (await json(line)).map(({ tenant }: { tenant: string }) => tenant)
    t.same(await ran('run --all event generate-properties'), ['furrydelphia', 'uproar'])
    t.same(await ran('run --except uproar --except clicon event generate-properties'), ['furrydelphia'])
    const folder = await mkdtemp(join(tmpdir(), 'midsummer-timelines-'))
    t.teardown(() => rm(folder, { recursive: true }))
    await runs(`run --tenant furrydelphia register export-timeline --dir ${folder}`)
    for (const schema of await readdir(folder)) t.equal(schema, 'furrydelphia', 'below the folder of its schema')
    await refused({
      'run event generate-properties': /In which convention\?/,
      'run --tenant public event generate-properties': /public is none/,
      'run --except nobody event generate-properties': /There is no convention nobody/,
      'run --all event nothing': /There is no command event nothing/,
      'run --all register export-timeline --path x': /There is no option --path/,
    })
  })

  await t.test('tables, and what is not as it should be', async (t) => {
    t.equal((await json('migrate --all')).length, 2 * MODULES.length)
    t.same(await json('migrate --check'), [])
    await refused({
      'migrate --check --tenant nobody': /There is no convention nobody/,
      'migrate --tenant public': /public is none/,
    })
    await server.query("delete from platform.ledger where schema_name = 'uproar' and domain = 'event' and version = 0")
    const behind = await run('migrate --check --json')
    t.same([behind.code, JSON.parse(behind.out)], [1, [{ domain: 'event', schema: 'uproar' }]])
    t.match(await runs('migrate --plan'), /event in uproar is behind/)
    const [row] = await server.query(
      "delete from platform.ledger where schema_name = 'public' and version = (select max(version) from platform.ledger where schema_name = 'public') returning *",
    )
    for (const line of ['migrate --check', 'migrate --check --public'])
      t.match(await run(line), { code: 1, out: /public in public is behind/ }, line)
    await server.query('insert into platform.ledger select * from jsonb_populate_record(null::platform.ledger, $1)', [
      row,
    ])
    t.same((await json('migrate --tenant uproar')).length, 1)
    await server.query("update public.tenants set status = 'failed', reason = 'no room' where slug = 'uproar'")
    await server.query(
      `insert into platform.outbox (domain, tenant_id, subject, data, at)
       select 'register', id, 'register.level.changed', '{}', now() - interval '2 minutes' from public.tenants where slug = 'uproar'`,
    )
    await server.query(
      `insert into platform.dead_letters (domain, message_id, subject, payload, reason)
       values ('event', 'one', 'register.level.changed', '{}', 'is no envelope')`,
    )
    const doctor = await run('doctor')
    t.equal(doctor.code, 1)
    t.match(doctor.out, /uproar is failed: no room/)
    t.match(doctor.out, /1 messages of register wait to be published/)
    t.match(doctor.out, /event could not handle register.level.changed: is no envelope/)
  })

  await t.test('who runs the platform, and what somebody may do', async (t) => {
    await server.query("insert into public.accounts_user (email, name, locale) values ('ash@example.org', 'Ash', 'en')")
    await server.query(
      `insert into furrydelphia.accounts_membership (user_id, email, name, locale, joined_at, developer)
       select id, email, name, locale, now(), true from public.accounts_user`,
    )
    t.match(await json('staff add Ash@example.org'), { email: 'ash@example.org', staff: true })
    t.match(await runs('staff remove ash@example.org'), /no more/)
    t.same(await server.query('select staff from public.accounts_user'), [{ staff: false }])
    const explain = 'run --tenant furrydelphia accounts explain-access --person'
    t.match(await runs(`${explain} ash@example.org`), /register: none \(nothing gives more\).*programs \(developer\)/s)
    await server.query(
      `with event as (
         insert into furrydelphia.accounts_event (id, slug, name, state, time_zone, currency, told_by)
         values (uuidv7(), 'f27', 'F27', 'open', 'UTC', 'EUR', uuidv7()) returning id)
       insert into furrydelphia.accounts_department (id, event_id, name, modules, leaders, deputies, members, told_by)
       select uuidv7(), event.id, 'Front desk', '{register}', array[u.id], '{}', '{}', uuidv7()
       from event, public.accounts_user u`,
    )
    const led = `${explain} ash@example.org --event f27`
    t.match(await runs(led), /register: admin \(leader Front desk\)/)
    t.match(await runs(`${led} --without-leadership yes`), /register: none/)
    await refused({ 'staff add nobody@example.org': /There is no such person/ })
    for (const [words, why] of [
      ['nobody@example.org', /Nobody of this convention is that/],
      ['ash@example.org --event never', /There is no event never/],
    ] as const)
      t.match(await run(`${explain} ${words}`), { code: 1, out: why })
  })

  await t.test('tokens', async (t) => {
    t.match(await runs('tokens create me --operator'), /^ms_\S+\n$/)
    const [own] = await json('tokens list --operator')
    t.match(own, { name: 'me', revokedAt: null })
    await refused({ [`tokens revoke ${own.id} --tenant uproar`]: /./ })
    t.match(await runs(`tokens revoke ${own.id} --operator`), /me is revoked/)
    t.match(await runs('tokens list --operator'), /me {2}platform:operator {2}revoked/)
    t.match(await json('tokens create me --tenant furrydelphia --scope register:staff --scope event:admin'), {
      scopes: ['register:staff', 'event:admin'],
    })
    await refused({
      'tokens create me': /--operator, or --tenant/,
      'tokens create me --tenant uproar --scope all': /./,
    })
  })
})
