import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import t from 'tap'
import { ORIGIN, startStage } from './stage.ts'

const HOST = new URL(ORIGIN).host
const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const url = (data: Buffer | Uint8Array | string): string => Buffer.from(data).toString('base64url')

/** What an authenticator says of itself: somebody is there, and has shown who they are; with a key, if it is new. */
const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

/** An authenticator as WebAuthn Level 3 has it: one key pair (ES256), without attestation. */
const openAuthenticator = () => {
  const id = randomBytes(16)
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  // As COSE spells a key: its type, its algorithm, its curve, and its two coordinates.
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )
  let counter = 0
  const data = (host: string, flags: number, key = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    counter += 1
    return Buffer.concat([sha256(host), Buffer.from([flags]), count, key])
  }
  const client = (type: string, challenge: string, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const credential = { id: url(id), rawId: url(id), type: 'public-key', clientExtensionResults: {} }
  return {
    register: (challenge: string, { origin = ORIGIN, host = HOST, flags = PRESENT | VERIFIED } = {}) => {
      const size = Buffer.alloc(2)
      size.writeUInt16BE(id.length)
      const key = Buffer.concat([Buffer.alloc(16), size, id, Buffer.from(cose)])
      const attestation = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(data(host, flags | WITH_KEY, key))],
        ]),
      )
      const clientDataJSON = url(client('webauthn.create', challenge, origin))
      return { ...credential, response: { clientDataJSON, attestationObject: url(attestation) } }
    },
    show: (challenge: string, { origin = ORIGIN, host = HOST, flags = PRESENT | VERIFIED } = {}) => {
      const said = client('webauthn.get', challenge, origin)
      const authenticatorData = data(host, flags)
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(said)]), privateKey)
      return {
        ...credential,
        response: { clientDataJSON: url(said), authenticatorData: url(authenticatorData), signature: url(signature) },
      }
    },
  }
}

t.test('passkeys', async (t) => {
  const { signUp, openBrowser, mailTo, server } = await startStage(t)
  const ash = await signUp('ash@example.org')
  const oak = await signUp('oak@example.org')
  type Browser = typeof ash
  const key = openAuthenticator()
  const evil = { origin: 'https://midsummer.evil.example' }
  const refused = { status: 400, body: { code: 'ACCOUNTS_PASSKEY_REFUSED' } }
  const question = async (browser: Browser, path: string) => {
    const { body } = await browser.ask(`POST /api/accounts/passkeys/${path}`)
    return { token: String(body.token), challenge: String(body.options.challenge) }
  }
  const add = (browser: Browser, token: string, response: object) =>
    browser.ask('POST /api/accounts/passkeys', { token, name: 'My phone', response })
  const enter = (browser: Browser, token: string, response: object) =>
    browser.ask('POST /api/accounts/passkeys/answer', { token, response })

  await t.test('one is added for its own challenge, origin, host and person alone', async (t) => {
    for (const [what, wrong] of [
      ['another origin', evil],
      ['another host', { host: 'evil.example' }],
      ['nobody has shown who they are', { flags: PRESENT }],
    ] as const) {
      const { token, challenge } = await question(ash, 'registration')
      t.match(await add(ash, token, key.register(challenge, wrong)), refused, what)
    }
    const { token, challenge } = await question(ash, 'registration')
    t.match(await add(oak, token, key.register(challenge)), refused, 'another person')
    t.match(await add(ash, token, key.register(url('another challenge'))), refused)
    t.match(await add(ash, token, key.register(challenge)), { status: 201, body: { name: 'My phone' } })
    t.match(await add(ash, token, openAuthenticator().register(challenge)), {
      status: 400,
      body: { code: 'ACCOUNTS_PROOF_REFUSED' },
    })
    t.ok(await mailTo('ash@example.org', /changed|account/i), 'and its person is told')
    t.equal((await openBrowser().ask('POST /api/accounts/passkeys/registration')).status, 401)
  })

  await t.test('it signs in by itself, and nothing else does', async (t) => {
    const browser = openBrowser()
    for (const [what, by, wrong] of [
      ['another origin', key, evil],
      ['another host', key, { host: 'evil.example' }],
      ['nobody has shown who they are', key, { flags: PRESENT }],
      ['a key that nobody knows', openAuthenticator(), {}],
    ] as const) {
      const { token, challenge } = await question(browser, 'question')
      t.match(await enter(browser, token, by.show(challenge, wrong)), refused, what)
    }
    const { token, challenge } = await question(browser, 'question')
    const stolen = { ...openAuthenticator().show(challenge), id: key.show('').id, rawId: key.show('').id }
    t.match(await enter(browser, token, stolen), refused, 'another key under its name')
    const shown = key.show(challenge)
    t.match(await enter(browser, token, shown), { status: 200, body: { signedIn: true, name: 'Ash' } })
    t.match((await browser.ask('GET /api/accounts/account')).body, { email: 'ash@example.org' })
    t.equal((await enter(openBrowser(), token, shown)).status, 400, 'what was shown once is worth nothing')
    const again = await question(openBrowser(), 'question')
    t.match(await enter(openBrowser(), again.token, shown), refused, 'nor for another question')
  })

  await t.test('a key that was copied is told by its counter, and one that is removed is nobody’s', async (t) => {
    await server.query('update public.accounts_passkey set counter = 1000')
    const copied = await question(openBrowser(), 'question')
    t.match(await enter(openBrowser(), copied.token, key.show(copied.challenge)), refused)
    await server.query('update public.accounts_passkey set counter = 0')
    const { id } = (await ash.ask('GET /api/accounts/passkeys')).body.passkeys[0]
    t.equal((await oak.ask(`DELETE /api/accounts/passkeys/${id}`)).status, 404)
    t.equal((await ash.ask(`DELETE /api/accounts/passkeys/${id}`)).status, 204)
    const { token, challenge } = await question(openBrowser(), 'question')
    t.match(await enter(openBrowser(), token, key.show(challenge)), refused)
  })
})
