import { BadHost, normaliseHost } from '@midsummer/tenancy'
import fc from 'fast-check'
import t from 'tap'

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/).filter((text) => !/^..--/.test(text))
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => `${labels.join('.')}.test`)
const shouted = fc.func(fc.boolean())

t.test('one host has one spelling, however it is written', async () => {
  fc.assert(
    fc.property(host, shouted, fc.integer({ min: 0, max: 65535 }), (name, loud, port) => {
      const plain = normaliseHost(name)
      const cased = [...name].map((letter, at) => (loud(at) ? letter.toUpperCase() : letter)).join('')
      const written = [cased, `${name}:${port}`, `${name}.`, `${name}.:${port}`, `WWW.${name}`]
      return written.every((spelling) => normaliseHost(spelling) === plain) && normaliseHost(plain) === plain
    }),
  )
})

t.test('whatever is sent is a host or refused, and a host is never changed again', async () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webAuthority(), fc.domain()), (text) => {
      try {
        const name = normaliseHost(text)
        return /^[a-z0-9.-]{1,253}$/.test(name) && normaliseHost(name) === name
      } catch (error) {
        return error instanceof BadHost
      }
    }),
    { numRuns: 2_000 },
  )
})

t.test('known cases', async (t) => {
  for (const [written, name] of [
    ['München.example', 'xn--mnchen-3ya.example'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['localhost:8080', 'localhost'],
    ['www.example', 'www.example'],
    ['www.www.con.example', 'www.con.example'],
    ['127.0.0.1:80', '127.0.0.1'],
  ] as const) {
    t.equal(normaliseHost(written), name, written)
  }
  for (const bad of [
    '',
    '.',
    '..',
    'a..b',
    '.a',
    '-a.b',
    'a-.b',
    'a_b.c',
    'a b',
    'a/b',
    'a?b',
    'a#b',
    'a@b',
    'a\\b',
    'a%41',
    'a:b',
    'a:',
    ':80',
    '[::1]',
    '[::1]:80',
    'a:80:80',
    'a.b\n',
    `${'a'.repeat(64)}.b`,
    `${'a.'.repeat(130)}b`,
    'a,b',
    'a;b',
    "a'b",
  ]) {
    t.throws(() => normaliseHost(bad), BadHost, JSON.stringify(bad))
  }
})
