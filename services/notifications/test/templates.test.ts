import t from 'tap'
import { DEFINITIONS, LANGUAGES } from '../src/templates/definitions.ts'
import { startNotifications, until } from './stage.ts'

const people = [
  {
    name: 'Ash *Birch*',
    level: 'Sponsor',
    code: 'kq3T-x_81',
    lines: [{ name: 'Sponsor', quantity: 2, amount: 14050 }],
  },
  { name: 'Oak', level: 'Attendee', code: 'Yw7b-0Qe', lines: [] },
]
const data = { people, total: 14050, currency: 'EUR', link: 'https://furrydelphia.example/orders/1#secret' }

t.test("an event's texts", async (t) => {
  const { here, there, mail, server, startProcess } = await startNotifications(t)
  const process = startProcess()
  const sent = async (wanted: Parameters<typeof here.want>[0], from = here) => {
    mail.arrived.length = 0
    await from.want(wanted)
    process.nudge()
    await until(() => mail.arrived.length === 1)
    const [one] = mail.arrived
    if (!one) throw new Error('nothing came')
    return one
  }
  const confirmation = { template: 'register.confirmation', data }
  const own = {
    subject: 'Welcome to {{ event }}',
    body: 'Hello!\n\n{% for one in people %}\n- {{ one.name }}\n{% endfor %}',
  }

  await t.test(
    'a confirmation has a QR code for each person, the code as text, the lines, the total and the link',
    async (t) => {
      const { text, html, raw } = await sent({ ...confirmation, locale: 'de' })
      t.match(text, 'Code: kq3T-x_81')
      t.match(text, 'Ash *Birch*')
      t.match(text, /2 × Sponsor: 140,50\s€/)
      t.match(text, /Summe: 140,50\s€/)
      t.match(text, 'https://furrydelphia.example/orders/1#secret')
      t.match(html, 'Code: <strong>Yw7b-0Qe</strong>')
      t.match(html, 'href="https://furrydelphia.example/orders/1#secret"')
      // The parser puts the pictures that the page names in their places.
      t.equal(html.match(/<img src="data:image\/png;base64,iVBOR/g)?.length, 2)
      t.equal(raw.match(/^Content-Disposition: inline/gim)?.length, 2)
    },
  )

  await t.test("have the event's look, as it is told", async (t) => {
    const told = { ...here.event, name: 'Furrydelphia', state: 'open', timeZone: 'UTC', currency: 'EUR' }
    const png = Buffer.from('a logo').toString('base64')
    const look = { accent: '#112233', background: '#445566', logo: `data:image/png;base64,${png}` }
    await here.tell(
      'event.event.changed',
      { event: { ...told, name: 'furrydelphia 2027', look, contact: 'help@furrydelphia.example' } },
      'ffffffff-ffff-7fff-bfff-ffffffffffff',
    )
    const { html, raw } = await sent(confirmation)
    t.match(raw, /^Reply-To: furrydelphia 2027 <help@furrydelphia\.example>/m)
    t.match(html, '#112233')
    t.match(html, 'background:#445566')
    t.match(html, `src="data:image/png;base64,${png}"`, 'the parser puts it in its place: it came with the letter')
    t.notMatch((await sent(confirmation, there)).html, '#112233')
  })

  await t.test('are shown as they would be, before they are in force', async (t) => {
    const { status, body } = await here.staff('POST /templates/register.confirmation/preview', {
      locale: 'en',
      text: own,
    })
    t.equal(status, 200)
    t.match(body, {
      subject: 'Welcome to furrydelphia 2027',
      text: / \* Ash Birch\n \* Oak Birch/,
      html: '<li>Ash Birch</li>',
    })
    const { body: standing } = await here.staff('POST /templates/register.confirmation/preview', { locale: 'en' })
    t.match(standing.html, 'src="data:image/png;base64,')
    t.equal((await here.visitor('POST /templates/register.confirmation/preview', { locale: 'en' })).status, 401)
  })

  await t.test('keep the spaces around a tag within a line, and no line of one that is alone', async (t) => {
    const body =
      'Dear {% if total > 0 %}paying{% else %}invited{% endif %} guest\n\n{% for one in people %}\n- {{ one.name }}\n  {% endfor %}\nEnd'
    const text = { subject: 'x', body }
    const { body: shown } = await here.staff('POST /templates/register.confirmation/preview', { locale: 'en', text })
    t.match(shown.html, '<p>Dear paying guest</p>\n<ul>\n<li>Ash Birch</li>\n<li>Oak Birch\nEnd</li>')
  })

  await t.test('are changed, for this event alone, and go back to what they were', async (t) => {
    t.equal((await here.staff('PUT /templates/register.confirmation/en', own)).status, 403)
    t.match((await here.admin('PUT /templates/register.confirmation/en', own)).body, { version: 1, ...own })
    t.equal((await sent(confirmation)).subject, 'Welcome to furrydelphia 2027')
    t.equal((await sent({ ...confirmation, locale: 'de' })).subject, 'Du bist für furrydelphia 2027 angemeldet')
    t.equal((await sent(confirmation, there)).subject, 'You are registered for uproar 2027')

    t.match((await here.admin('DELETE /templates/register.confirmation/en')).body, { version: 0 })
    t.equal((await sent(confirmation)).subject, 'You are registered for furrydelphia 2027')
    const { body } = await here.staff('GET /templates/register.confirmation/en/versions')
    t.match(body.versions, [
      { version: 2, subject: null },
      { version: 1, ...own },
    ])
    t.same((await there.staff('GET /templates/register.confirmation/en/versions')).body.versions, [])
    const audited = await server.query(`select action from ${here.tenant.schema}.notifications_audit order by id`)
    t.same(audited, [{ action: 'template.changed' }, { action: 'template.reset' }])
  })

  await t.test('are refused when they could not be written, and told why', async (t) => {
    const faults: [string, string][] = [
      ['{{ nmae }}', 'unknown placeholder: nmae'],
      ['{% for one in people %}{{ one.nmae }}{% endfor %}', 'undefined variable: one.nmae'],
      ['{% if total', 'not closed'],
      ['{% include "secrets" %}', 'tag "include" not found'],
      ['{{ link | raw }}', 'undefined filter: raw'],
      ['{% for n in (1..100000000) %}x{% endfor %}', 'limit exceeded'],
      ['{{ people.constructor }}', 'undefined variable'],
      ['![none](qr:)', 'No input text'],
      [`![long](qr:${'x'.repeat(4000)})`, 'too big'],
    ]
    for (const [body, message] of faults) {
      const answer = await here.admin('PUT /templates/register.confirmation/en', { subject: 'Hello', body })
      t.match(answer, {
        status: 400,
        body: {
          code: 'NOTIFICATIONS_TEMPLATE_BROKEN',
          errors: [{ at: 'body/body', message: new RegExp(message.replace(/[{}()|.]/g, '.')) }],
        },
      })
    }
    const twoLines = { subject: 'Hello\nBcc: spy@example.org', body: 'x' }
    t.match((await here.admin('PUT /templates/register.confirmation/en', twoLines)).body, { code: 'INPUT_INVALID' })
    t.match((await here.admin('PUT /templates/register.nothing/en', own)).status, 404)
    t.match(
      (await here.staff('GET /templates')).body.templates.length,
      Object.keys(DEFINITIONS).length * LANGUAGES.length,
    )
  })

  await t.test('let no script and no markup of their own through', async (t) => {
    const body = '<script>x</script>\n\n[x](javascript:alert)\n\n<img src=x onerror=x> {{ people[0].name }}'
    const { body: shown } = await here.staff('POST /templates/register.confirmation/preview', {
      locale: 'en',
      text: { subject: 'x', body },
    })
    t.notMatch(shown.html, /<script|<a |<img src="?x/)
  })
})
