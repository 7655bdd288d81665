import { randomUUID } from 'node:crypto'
import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { refusal, startNotifications, until } from './stage.ts'

t.test('a mail that a domain asks for', async (t) => {
  const { here, there, mail, startProcess } = await startNotifications(t)
  const process = startProcess()

  await t.test('leaves once, however often it is asked for', async (t) => {
    const id = randomUUID()
    await Promise.all([here.want({ id }), here.want({ id }), here.want({ id })])
    process.nudge()
    await until(async () => (await here.mails())[0]?.['state'] === 'sent')
    await here.want({ id })
    process.nudge()
    t.equal(mail.arrived.length, 1)
    const [sent] = mail.arrived
    t.equal(sent?.subject, '042317 is your code for furrydelphia 2027')
    t.equal(sent?.id, `<${id}.${here.tenant.id}@midsummer.example>`)
    t.match(sent?.from, 'furrydelphia 2027')
    t.match(sent?.text, '042317')
    t.match(sent?.html, '<h1>042317</h1>')
    const [row] = await here.mails()
    t.match(row, { state: 'sent', attempts: 1, over: true, data: {} })
    t.same(await there.mails(), [])
  })
  await t.test('comes in the language of the person', async (t) => {
    mail.arrived.length = 0
    await here.want({ locale: 'de-AT' })
    await here.want({ locale: 'fr' })
    process.nudge()
    await until(() => mail.arrived.length === 2)
    t.same(mail.arrived.map(({ subject }) => subject).sort(), [
      '042317 is your code for furrydelphia 2027',
      '042317 ist dein Code für furrydelphia 2027',
    ])
  })
  await t.test('carries nothing that its data would smuggle in', async (t) => {
    mail.arrived.length = 0
    await here.want({
      to: 'ash@example.org',
      data: { code: '1\r\nBcc: spy@example.org\r\n\r\n<b>*x*</b> [a](http://evil)' },
    })
    process.nudge()
    await until(() => mail.arrived.length === 1)
    const [sent] = mail.arrived
    t.notMatch(sent?.raw, /^bcc:/im)
    t.match(sent?.html, '&lt;b&gt;*x*&lt;/b&gt; [a](http://evil)')
    t.notMatch(sent?.html, 'href')
  })
  await t.test('fails where staff see it when its text cannot be written', async (t) => {
    const id = await here.want({ data: {} })
    process.nudge()
    await until(async () => (await here.mails()).some((one) => one['id'] === id && one['state'] === 'failed'))
    const { body } = await here.staff('GET /mails?state=failed')
    t.match(body.mails, [{ id, reason: /undefined variable: code/ }])
    t.equal(body.mails.length, 1)
    await here.want({ to: 'oak@example.org' })
    const { body: hers } = await here.staff('GET /mails?to=OAK@example.org')
    t.match(hers.mails, [{ to: 'oak@example.org' }])
    t.equal(hers.mails.length, 1)
    t.same((await there.staff('GET /mails?to=oak@example.org')).body.mails, [])
    t.same((await there.staff('GET /mails?state=failed')).body.mails, [])
    t.equal((await there.staff(`POST /mails/${id}/retry`)).status, 404)
  })
})

t.test('a mail server that misbehaves', async (t) => {
  const { app, here, there, mail, later, startProcess } = await startNotifications(t)
  const process = startProcess()
  const state = async (id: string) => (await here.mails()).find((one) => one['id'] === id)

  await t.test('refuses an address: it is marked, shown, and gets no more until staff release it', async (t) => {
    mail.manners.recipient = (to) => (to === 'gone@example.org' ? refusal(550, '5.1.1 no such user') : undefined)
    const id = await here.want({ to: 'Gone@example.org'.toLowerCase() })
    process.nudge()
    await until(async () => (await state(id))?.['state'] === 'refused')
    t.match((await here.staff('GET /refused-addresses')).body.addresses, [
      { address: 'gone@example.org', reason: /no such user/ },
    ])
    t.same((await there.staff('GET /refused-addresses')).body.addresses, [])
    mail.manners.recipient = () => undefined
    const again = await here.want({ to: 'GONE@example.org' })
    process.nudge()
    await until(async () => (await state(again))?.['state'] === 'refused')
    t.equal((await state(again))?.['attempts'], 0)
    const address = { address: 'gone@example.org' }
    t.equal((await there.staff('POST /refused-addresses/release', address)).status, 404)
    t.equal((await here.staff('POST /refused-addresses/release', address)).status, 204)
    t.equal((await here.staff(`POST /mails/${again}/retry`)).body.state, 'waiting')
    await until(async () => (await state(again))?.['state'] === 'sent')
  })

  await t.test('says later: the mail waits, and is tried again', async (t) => {
    let times = 0
    mail.manners.recipient = () => (++times <= 2 ? refusal(450, '4.2.0 greylisted') : undefined)
    const id = await here.want()
    process.nudge()
    await until(async () => (await state(id))?.['failures'] === 1)
    t.match(await state(id), { state: 'waiting', reason: /greylisted/ })
    await later()
    process.nudge()
    await until(async () => (await state(id))?.['failures'] === 2)
    await later()
    process.nudge()
    await until(async () => (await state(id))?.['state'] === 'sent')
    t.equal(times, 3)
    mail.manners.recipient = () => undefined
  })

  await t.test(
    'refuses for hours: no mail is lost or counted as failed, and it is asked ever more seldom',
    async (t) => {
      mail.arrived.length = 0
      let calls = 0
      mail.manners.connect = () => {
        calls += 1
        return refusal(554, '5.7.1 your account is suspended')
      }
      const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => here.want({ to: `p${n}@example.org` })))
      process.nudge()
      await until(() => calls > 0)
      for (let hour = 0; hour < 6; hour += 1) {
        const before = calls
        await later()
        process.nudge()
        await until(() => calls > before)
      }
      await until(async () => !(await here.mails()).some((one) => one['state'] === 'sending'))
      mail.manners.connect = () => undefined
      const waiting = (await here.mails()).filter((one) => ids.includes(String(one['id'])))
      t.same(new Set(waiting.map((one) => `${one['state']} ${one['failures']}`)), new Set(['waiting 0']))
      await later()
      process.nudge()
      await until(() => mail.arrived.length === 12)
      t.same(mail.arrived.map(({ to }) => to).sort(), ids.map((_, n) => `p${n}@example.org`).sort())
    },
  )

  await t.test('drops the line after it took the mail: at most one double, under the same Message-ID', async (t) => {
    mail.arrived.length = 0
    let times = 0
    mail.manners.data = async () => (++times === 1 ? 'drop' : undefined)
    const id = await here.want({ to: 'twice@example.org' })
    process.nudge()
    await until(async () => (await state(id))?.['state'] === 'waiting' && times === 1)
    await later()
    process.nudge()
    await until(async () => (await state(id))?.['state'] === 'sent')
    t.same(
      mail.arrived.map((one) => one.id),
      [`<${id}.${here.tenant.id}@midsummer.example>`, `<${id}.${here.tenant.id}@midsummer.example>`],
    )
  })

  await t.test('is seen by an operator', async (t) => {
    const ways = ['taken', 'sent', 'waits', 'refused']
    const counts = await countsOf(app)
    t.match(counts, Object.fromEntries(ways.map((way) => [`notifications.mail ${way}`, Number])))
    t.notOk('notifications.mail bounced' in counts)
  })
})

t.test('a mail that waits', async (t) => {
  const { here, there, mail, server, startProcess } = await startNotifications(t)

  await t.test('is not sent once it is of no use', async (t) => {
    const late = await here.want({ until: new Date(Date.now() - 1_000).toISOString() })
    const good = await here.want({ until: new Date(Date.now() + 60_000).toISOString() })
    const process = startProcess()
    await until(async () => (await here.mails()).every((one) => one['over']))
    await process.stop()
    t.match(await here.mails(), [
      { id: late, state: 'expired', attempts: 0, data: {} },
      { id: good, state: 'sent' },
    ])
    t.equal(mail.arrived.length, 1)
  })

  await t.test('is forgotten months after it has left, with whom it went to', async (t) => {
    const { schema } = here.tenant
    await server.query(`update ${schema}.notifications_mail set ended_at = now() - interval '89 days'`)
    const [old] = await here.mails()
    await server.query(`update ${schema}.notifications_mail set ended_at = now() - interval '91 days' where id = $1`, [
      old?.['id'],
    ])
    const before = (await here.mails()).length
    const id = await here.want()
    const process = startProcess()
    await until(async () => (await here.mails()).some((one) => one['id'] === id && one['over']))
    await process.stop()
    t.equal((await here.mails()).length, before)
    t.notOk((await here.mails()).some((one) => one['id'] === old?.['id']))
  })

  await t.test('can be taken back by staff, once, with a trace', async (t) => {
    const id = await here.want()
    t.equal((await there.staff(`POST /mails/${id}/cancellation`)).status, 404)
    t.equal((await here.visitor(`POST /mails/${id}/cancellation`)).status, 401)
    t.match((await here.staff(`POST /mails/${id}/cancellation`)).body, { state: 'cancelled' })
    t.match(await here.staff(`POST /mails/${id}/cancellation`), {
      status: 409,
      body: { code: 'NOTIFICATIONS_MAIL_OVER' },
    })
    t.match(await here.staff(`POST /mails/${id}/retry`), {
      status: 409,
      body: { code: 'NOTIFICATIONS_MAIL_NOT_FAILED' },
    })
    const audited = await server.query(
      `select action from ${here.tenant.schema}.notifications_audit where target = $1`,
      [id],
    )
    t.same(audited, [{ action: 'mail.cancelled' }])
  })
})

t.test('a provider that takes one mail a second', async (t) => {
  const { here, there, mail, startProcess } = await startNotifications(t, { perMinute: 60 })
  const people = [{ name: 'Ash', level: 'Attendee', code: 'x', lines: [] }]
  const data = { people, total: 0, currency: 'EUR', link: 'https://a.example/' }
  for (let count = 0; count < 8; count += 1)
    await here.want({ template: 'register.confirmation', data, to: `letter${count}@example.org` })
  const began = Date.now()
  // Two of them: the pace is everybody's together.
  const processes = [startProcess(), startProcess()]
  await until(() => mail.arrived.length >= 2)
  await there.want({ to: 'code@example.org' })
  for (const process of processes) process.nudge()
  const asked = mail.arrived.length
  await until(() => mail.arrived.some(({ to }) => to === 'code@example.org'))
  t.ok(mail.arrived.findIndex(({ to }) => to === 'code@example.org') <= asked + 1, 'a code passes the letters')
  const passed = (Date.now() - began) / 1_000
  t.ok(mail.arrived.length <= passed + 3, `${mail.arrived.length} mails in ${passed} s`)
  await until(() => mail.arrived.length >= 5)
  const seconds = (Date.now() - began) / 1_000
  t.ok(seconds >= 2.5, `five mails took ${seconds} s`)
})
