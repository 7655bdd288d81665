import type { Tx } from '@midsummer/database'
import { EXAMPLE_ACTOR, EXAMPLE_DAYS, type Example, exampleCommand } from '@midsummer/provisioning'
import { actorName, inChunks, type KnownEvent } from '@midsummer/service'
import { addDepartment, listDepartments } from '../departments/departments.ts'
import { hoursOf } from '../hours/hours.ts'
import { addOpening } from '../openings/openings.ts'
import { addReward } from '../rewards/rewards.ts'
import { rulesOf } from '../rules/rules.ts'
import { findShifts, type Shift } from '../shifts/shifts.ts'
import { addStep } from '../steps/steps.ts'
import { addTemplate, makeShifts } from '../templates/templates.ts'
import { AROUND, BEFORE, DEPARTMENTS, OPENINGS, PLANS, REWARDS, STEPS } from './house.ts'
import { fill, type Helper } from './places.ts'
import {
  type ExamplePlace,
  insertExampleApplications,
  insertExampleDone,
  insertExampleEarned,
  insertExampleMembers,
  insertExamplePeople,
  insertExamplePlaces,
  insertExampleWork,
  selectAddresses,
  selectPersonKnown,
} from './queries.ts'

/** Of the people who are registered, every so many-th helps. */
const EVERY = 11
/** How many more have applied, and wait for an answer. */
const WAITING = 16

type Departments = ReadonlyMap<string, string>

/** Two hundred and fifty volunteers in their departments, the shifts of the show, and what was built before it. */
const make = async (tx: Tx, event: KnownEvent, example: Example): Promise<string | undefined> => {
  if (await tx.maybeOne(selectPersonKnown(helperId(example, 0)))) return undefined
  const departments = await staffed(tx, event.id)
  const helpers = await people(tx, event.id, departments, example)
  for (const { department, ...opening } of OPENINGS)
    await addOpening(tx, EXAMPLE_ACTOR, event.id, { departmentId: idOf(departments, department), ...opening })
  const shifts = await planned(tx, event.id, departments)
  const places = fill(shifts, helpers, await rulesOf(tx, event.id), example)
  await tx.query(insertExamplePlaces(event.id, places))
  await worked(tx, event.id, shifts, places, example)
  await welcomed(tx, event.id, helpers, example)
  const taken = places.filter(({ place }) => place !== null).length
  return `${helpers.length} volunteers in ${departments.size} departments, with ${taken} places in ${shifts.length} shifts`
}

const helperId = (example: Example, index: number) => example.id(example.at(index / 1000), 'helper', index)

const idOf = (departments: Departments, slug: string): string => {
  const id = departments.get(slug)
  if (!id) throw new Error(`there is no department ${slug}`)
  return id
}

/** The departments of the example by their slugs, those made that are not there yet. */
const staffed = async (tx: Tx, event: string): Promise<Departments> => {
  const known = new Map((await listDepartments(tx, event)).map(({ slug, id }) => [slug, id]))
  const all = new Map<string, string>()
  for (const [position, { within, people, skill, ...department }] of DEPARTMENTS.entries()) {
    const parentId = within === undefined ? null : idOf(all, within)
    const id =
      known.get(department.slug) ??
      (await addDepartment(tx, EXAMPLE_ACTOR, event, { ...department, parentId, position })).id
    all.set(department.slug, id)
  }
  return all
}

/** Everybody who helps, with the application that brought them, and some who wait. @returns those who help */
const people = async (tx: Tx, event: string, departments: Departments, example: Example): Promise<Helper[]> => {
  const roles = DEPARTMENTS.flatMap(({ slug, people, skill }) =>
    Array.from({ length: people }, (_, nth) => ({ slug, skill, nth })),
  )
  const waiting = Array.from({ length: WAITING }, (_, nth) => {
    const { department: slug } = example.one(OPENINGS, 'waiting', nth)
    return { slug, skill: undefined, nth: undefined }
  })
  const all = [...roles, ...waiting].map(({ slug, skill, nth }, index) => ({
    ...example.person(index * EVERY),
    id: helperId(example, index),
    index,
    departmentId: idOf(departments, slug),
    nth,
    skills: skill ? [skill] : [],
    locale: example.one(['en', 'de'], 'locale', index),
    code: example.code('helper', index),
    calendarKey: example.code('calendar', index),
    at: example.at(index / 1000),
  }))
  await tx.query(insertExamplePeople(event, all))
  const members = all.flatMap(({ id: person, index, departmentId: department, nth, at }) =>
    nth === undefined ? [] : [{ person, department, at, role: roleOf(nth, example.chance('role', index)) }],
  )
  await tx.query(insertExampleMembers(event, members))
  const applications = all.map(({ id: person, index, departmentId: department, nth, at }) => ({
    id: example.id(at, 'application', index),
    person,
    department,
    at,
    state: nth === undefined ? 'submitted' : 'accepted',
  }))
  await tx.query(insertExampleApplications(event, applications))
  return all.slice(0, roles.length).map((helper) => ({ ...helper, others: [] }))
}

const roleOf = (nth: number, chance: number): string => {
  if (nth < 2) return nth === 0 ? 'leader' : 'deputy'
  return chance < 0.2 ? 'staff' : 'volunteer'
}

/** The shifts of the example, earliest first, made by templates. */
const planned = async (tx: Tx, event: string, departments: Departments): Promise<Shift[]> => {
  const days = { show: EXAMPLE_DAYS, around: AROUND, before: BEFORE }
  const templates = new Set<string | null>()
  for (const { department, skill = null, shifts, ...plan } of PLANS)
    for (const [when, startsAt, endsAt, wanted, place] of shifts) {
      const { id } = await addTemplate(tx, EXAMPLE_ACTOR, event, {
        ...plan,
        departmentId: idOf(departments, department),
        place,
        startsAt,
        endsAt,
        days: days[when],
        slots: [{ wanted, skill }],
      })
      await makeShifts(tx, EXAMPLE_ACTOR, event, id)
      templates.add(id)
    }
  const made = []
  for await (const shift of inChunks((page) => findShifts(tx, { ...page, event })))
    if (templates.has(shift.templateId)) made.push(shift)
  return made
}

/** What was built before the convention: whoever was to come came, give or take some minutes, and has earned by it. */
const worked = async (
  tx: Tx,
  event: string,
  shifts: readonly Shift[],
  places: readonly ExamplePlace[],
  example: Example,
): Promise<void> => {
  const bySlot = new Map(shifts.flatMap((shift) => shift.slots.map(({ id }) => [id, shift])))
  const work = places.flatMap(({ id: assignment, slot, person, place }) => {
    const shift = bySlot.get(slot)
    if (!shift || place === null || shift.startsAt > example.at(1)) return []
    const off = (end: string) => example.count(-15, 10, 'minutes', end, person, shift.startsAt) * 60_000
    const startsAt = new Date(Date.parse(shift.startsAt) + off('in')).toISOString()
    const endsAt = new Date(Date.parse(shift.endsAt) + off('out')).toISOString()
    return [{ id: example.id(startsAt, 'work', person), person, assignment, startsAt, endsAt }]
  })
  // The rewards first: they are given, with a mail, to whoever has worked when they are made.
  for (const reward of REWARDS) await addReward(tx, EXAMPLE_ACTOR, event, reward)
  await tx.query(insertExampleWork(event, work))
  const hours = []
  for await (const { id, weighted } of inChunks((page) => hoursOf(tx, event, page))) hours.push({ id, weighted })
  await tx.query(insertExampleEarned(event, hours))
}

/** The steps of becoming part of it, most of them done. */
const welcomed = async (tx: Tx, event: string, helpers: readonly Helper[], example: Example): Promise<void> => {
  const done = []
  for (const [position, fields] of STEPS.entries()) {
    const { id: step } = await addStep(tx, EXAMPLE_ACTOR, event, { ...fields, position })
    const share = 0.9 - position * 0.3
    for (const { id: person, index } of helpers)
      if (example.chance('done', position, index) < share) done.push({ step, person, at: example.at(0.8) })
  }
  await tx.query(insertExampleDone(done, actorName(EXAMPLE_ACTOR)))
}

export const makeExample = exampleCommand({
  summary: 'Makes two hundred and fifty volunteers who do not exist, their departments and their shifts.',
  addresses: async (tx, event) => (await tx.any(selectAddresses(event))).map(({ email }) => email),
  make,
})
