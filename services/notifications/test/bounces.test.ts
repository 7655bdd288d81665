import t from 'tap'
import { BOUNCES_KEY, startNotifications, until } from './stage.ts'

const key = { 'x-bounces-key': BOUNCES_KEY }

/** A notification as Postfix writes it. */
const notification = (messageId: string, to: string, status = '5.1.1', action = 'failed') =>
  [
    'From: MAILER-DAEMON@mail.example',
    'To: hello@midsummer.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 no such',
    '    user here',
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    `To: ${to}`,
    '',
    '--x--',
    '',
  ].join('\r\n')

t.test('a mail that comes back', async (t) => {
  const { post, here, there, mail, startProcess } = await startNotifications(t)
  const process = startProcess()
  const sent = async (to: string): Promise<{ id: string; messageId: string }> => {
    mail.arrived.length = 0
    const id = await here.want({ to })
    process.nudge()
    await until(async () => (await here.mails()).find((one) => one['id'] === id)?.['state'] === 'sent')
    return { id, messageId: mail.arrived[0]?.id ?? '' }
  }
  const state = async (id: string) => (await here.mails()).find((one) => one['id'] === id)?.['state']
  const refused = async (at = here) =>
    (await at.staff('GET /refused-addresses')).body.addresses.map(({ address }: { address: string }) => address)
  const notify = (payload: string) =>
    post('/api/notifications/bounces/notification', payload, { ...key, 'content-type': 'message/rfc822' })

  await t.test('marks the mail and its address, and staff see both', async (t) => {
    const { id, messageId } = await sent('gone@example.org')
    const bounce = { messageId, recipient: 'Gone@example.org', status: '5.1.1', reason: 'no such user' }
    t.equal((await here.visitor('POST /bounces', bounce)).status, 401)
    t.equal((await here.admin('POST /bounces', bounce, { 'x-bounces-key': 'another key, as long!!' })).status, 401)
    t.equal((await here.visitor('POST /bounces', bounce, key)).status, 202)
    t.equal(await state(id), 'bounced')
    t.match((await here.staff('GET /mails?state=bounced')).body.mails, [{ id, reason: 'no such user' }])
    t.same(await refused(), ['gone@example.org'])
    t.same(await refused(there), [])
    t.equal((await here.visitor('POST /bounces', bounce, key)).status, 202)
  })
  await t.test('may be told by a notification', async (t) => {
    const { id, messageId } = await sent('away@example.org')
    t.equal((await notify(notification(messageId, 'away@example.org', '4.4.1', 'delayed'))).statusCode, 202)
    t.equal(await state(id), 'sent')
    t.equal((await notify(notification(messageId, 'away@example.org'))).statusCode, 202)
    t.equal(await state(id), 'bounced')
    t.match((await here.staff('GET /mails?state=bounced')).body.mails[0].reason, '550 5.1.1 no such user here')
    t.same(await refused(), ['away@example.org', 'gone@example.org'])
  })
  await t.test('marks no address that is merely full, and nothing that was not sent there', async (t) => {
    const { id, messageId } = await sent('full@example.org')
    await notify(notification(messageId, 'victim@example.org'))
    await notify(notification('<not-ours@example.org>', 'victim@example.org'))
    await notify(notification(messageId.replace(here.tenant.id, there.tenant.id), 'full@example.org'))
    await notify('rubbish')
    t.equal(await state(id), 'sent')
    await notify(notification(messageId, 'full@example.org', '5.2.2'))
    t.equal(await state(id), 'bounced')
    t.same(await refused(), ['away@example.org', 'gone@example.org'])
    t.same(await refused(there), [])
  })
})
