import { type Department, type Facts, ROLES, resolve } from '@midsummer/access'
import { LEVELS, type Level, MODULES, RIGHTS } from '@midsummer/contracts'
import fc from 'fast-check'
import t from 'tap'

const names = ['a', 'b', 'c', 'd', 'e']
const department = (id: string): fc.Arbitrary<Department> =>
  fc.record({
    id: fc.constant(id),
    parent: fc.option(fc.constantFrom(...names)),
    name: fc.constant(`Department ${id}`),
    modules: fc.subarray<string>([...MODULES, 'of-another-version'], { maxLength: 2 }),
    part: fc.constantFrom('leader' as const, 'deputy' as const, 'member' as const, null, null, null),
  })

const scopes = [
  'tenant:owner',
  'platform:operator',
  'nonsense',
  ...MODULES.flatMap((module) => LEVELS.map((level) => `${module}:${level}`)),
  ...RIGHTS.map((right) => `right:${right}`),
]

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    platformStaff: fc.boolean(),
    superuser: fc.boolean(),
    developer: fc.boolean(),
    roles: fc.subarray([...Object.keys(ROLES), ...RIGHTS, 'admin_of_nothing'], { maxLength: 3 }),
    departments: fc.tuple(...names.map(department)),
    scopes: fc.subarray(scopes, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

const HOLDINGS: Record<string, Partial<Record<string, Level>>> = ROLES

/** The house's rules again, written as one would say them: each asks on its own whether it gives this much. */
const mayModel = (given: Facts, module: string, level: Level): boolean => {
  const enough = (held: Level | undefined) => held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(level)
  if (given.platformStaff || given.superuser || given.scopes?.includes('tenant:owner')) return true
  if (given.scopes?.some((scope) => LEVELS.some((one) => scope === `${module}:${one}` && enough(one)))) return true
  if (given.roles?.some((role) => enough(HOLDINGS[role]?.[module]))) return true
  const all = given.departments ?? []
  const leads = (one: Department | undefined, steps: number): boolean =>
    one !== undefined &&
    steps > 0 &&
    (one.part === 'leader' ||
      one.part === 'deputy' ||
      leads(
        all.find(({ id }) => id === one.parent),
        steps - 1,
      ))
  return all
    .filter(({ modules }) => modules.includes(module))
    .some((owner) => (enough('admin') && leads(owner, names.length)) || (enough('staff') && owner.part === 'member'))
}

const hasModel = (given: Facts, right: string): boolean =>
  given.superuser === true ||
  (given.developer === true && right === 'programs') ||
  (given.roles ?? []).includes(right) ||
  (given.scopes ?? []).some((scope) => scope === 'tenant:owner' || scope === `right:${right}`)

t.test('the resolver equals the rules as one would say them, for every module, level and right', async () => {
  fc.assert(
    fc.property(facts, (given) => {
      const answer = resolve(given)
      for (const { module, level } of answer.modules) {
        for (const asked of LEVELS.slice(1)) {
          const says = LEVELS.indexOf(level) >= LEVELS.indexOf(asked)
          if (says !== mayModel(given, module, asked)) throw new Error(`${module}:${asked} is ${says}`)
        }
      }
      for (const right of RIGHTS) {
        const says = answer.rights.some((one) => one.right === right)
        if (says !== hasModel(given, right)) throw new Error(`${right} is ${says}`)
      }
    }),
    { numRuns: 1_000 },
  )
})

t.test('an answer has its reasons: the first one gives the level, and none is given without one', async (t) => {
  fc.assert(
    fc.property(facts, (given) =>
      resolve(given).modules.every(({ level, reasons }) =>
        level === 'none' ? reasons.length === 0 : reasons[0]?.level === level,
      ),
    ),
  )
  const [found] = resolve({
    roles: ['admin_registrar'],
    departments: [
      { id: 'a', parent: null, name: 'Board', modules: [], part: 'leader' },
      { id: 'b', parent: 'a', name: 'Front desk', modules: ['register'], part: 'member' },
    ],
  }).modules.filter(({ module }) => module === 'register')
  t.strictSame(found, {
    module: 'register',
    level: 'admin',
    reasons: [
      { source: 'role', name: 'admin_registrar', level: 'admin' },
      { source: 'leader', name: 'Board', level: 'admin' },
      { source: 'member', name: 'Front desk', level: 'staff' },
    ],
  })
})

t.test('nobody has less because they have more', async () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('superuser', 'platformStaff', 'developer'), (given, more) => {
      const before = resolve({ ...given, [more]: false })
      const after = resolve({ ...given, [more]: true })
      return before.modules.every(
        ({ level }, index) => LEVELS.indexOf(after.modules[index]?.level ?? 'none') >= LEVELS.indexOf(level),
      )
    }),
  )
})

t.test('every module has a role that runs it', async (t) => {
  const run = Object.values(HOLDINGS).flatMap((held) => MODULES.filter((module) => held[module] === 'admin'))
  t.same(new Set(run), new Set(MODULES))
})
