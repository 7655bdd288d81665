import type { Tx } from '@midsummer/database'
import { publishForm, saveDraft, submit } from '@midsummer/forms/server'
import { EXAMPLE_ACTOR, type Example, exampleCommand } from '@midsummer/provisioning'
import { type Booked, insertBooks, stockOf, takeStock } from '@midsummer/sales'
import { actorName, type KnownEvent } from '@midsummer/service'
import { changeQueue, openSession } from '../sessions/sessions.ts'
import { addTask, listTasks } from '../tasks/tasks.ts'
import { addSize, addType, listTypes, tablePool } from '../types/types.ts'
import { COMMENTS, CRAFTS, DEALERS, DEFINITION, FORM, REASONS, standingOf, TASKS, TYPES } from './fair.ts'
import {
  type ExampleApplication,
  type ExamplePerson,
  type ExampleRating,
  insertExampleApplications,
  insertExamplePeople,
  insertExampleRatings,
  selectAddresses,
  selectApplicationKnown,
} from './queries.ts'

const JURORS = ['juror-1', 'juror-2', 'juror-3', 'juror-4']
/** Who of the registered people is the first dealer; three of them may be behind a table. */
const FIRST = 1_000
/** Tables in a row of the hall. */
const ROW = 12

/** A hundred and twenty dealers at every step, what a jury thinks of them, and their tables on the floor. */
const make = async (tx: Tx, event: KnownEvent, example: Example): Promise<string | undefined> => {
  if (await tx.maybeOne(selectApplicationKnown(example.id(example.at(0), 'application', 0)))) return undefined
  const tables = await furnished(tx, event.id)
  const applications: ExampleApplication[] = []
  const people: ExamplePerson[] = []
  const books: { dues: Booked['dues'][number][]; entries: Booked['entries'][number][] } = { dues: [], entries: [] }
  let floor = 0
  for (let index = 0; index < DEALERS; index += 1) {
    const at = example.at(index / DEALERS)
    const id = example.id(at, 'application', index)
    const standing = standingOf(index)
    const [firm, offered] = [standing === 'firm', standing === 'offered']
    const free = tables.filter(({ left }) => left > 0)
    const table = free[example.count(0, free.length - 1, 'table', index)]
    if (!table) throw new Error(`there are fewer than ${DEALERS} tables`)
    const [craft, wares] = example.one(CRAFTS, 'craft', index)
    const { name, email } = example.person(FIRST + 3 * index)
    applications.push({
      id,
      typeId: table.typeId,
      sizeId: table.id,
      at,
      name: `${name.split(' ')[0]} ${craft}`,
      wares,
      state: firm || offered ? 'approved' : standing,
      reason: REASONS[standing],
      description: `${craft} of ${wares}.`,
      website: null,
      listed: true,
      chairs: example.count(1, 2, 'chairs', index),
      locale: example.one(['en', 'de'], 'locale', index),
      code: example.code('application', index),
      submittedAt: standing === 'draft' ? null : at,
      waitingSince: standing === 'waitlisted' ? at : null,
      // Later than anybody tries an example out.
      offerUntil: offered ? example.at(3) : null,
      acceptedAt: firm ? at : null,
      tableNumber: firm ? `${'ABCDEFGH'[Math.floor(floor / ROW)]}${(floor % ROW) + 1}` : null,
    })
    people.push({ applicationId: id, kind: 'vendor', position: 1, name, email, booth: null })
    for (const [place, kind] of (['share', 'assistant'] as const).entries()) {
      if (example.chance(kind, index) > 0.3) continue
      const other = example.person(FIRST + 3 * index + place + 1)
      const booth = kind === 'share' ? `${other.name.split(' ')[0]} ${example.one(CRAFTS, 'shared', index)[0]}` : null
      people.push({ applicationId: id, kind, position: place + 2, ...other, booth })
    }
    if (!firm && !offered) continue
    if (firm) floor += 1
    table.left -= 1
    books.dues.push({
      order: id,
      partId: id,
      kind: 'table',
      name: table.name,
      quantity: 1,
      unitAmount: table.price,
      at,
      itemId: null,
      pools: [tablePool(table.id)],
    })
    if (firm)
      books.entries.push({
        id: example.id(at, 'entry', index),
        order: id,
        amount: table.price,
        currency: event.currency,
        at,
      })
  }
  await tx.query(insertExampleApplications(event.id, applications))
  await tx.query(insertExamplePeople(event.id, people))
  await insertBooks(tx, actorName(EXAMPLE_ACTOR), books)
  const missing = await takeStock(tx, stockOf(books.dues))
  if (missing !== undefined) throw new Error(`there are not enough tables in ${missing}`)
  const submitted = applications.filter(({ submittedAt }) => submittedAt !== null)
  await answer(tx, event.id, submitted)
  await judge(tx, event.id, example, submitted)
  return `${applications.length} dealers, ${floor} of them with a table on the floor`
}

/** The types, tables and tasks of the example, where they are not there yet; how many of each table are left. */
const furnished = async (tx: Tx, event: string) => {
  await saveDraft(tx, { event, key: FORM, definition: DEFINITION })
  await publishForm(tx, EXAMPLE_ACTOR, { event, key: FORM })
  const known = new Set([...(await listTypes(tx, event)), ...(await listTasks(tx, event))].map(({ slug }) => slug))
  for (const [position, { sizes, ...type }] of TYPES.entries()) {
    if (known.has(type.slug)) continue
    const people = { mostShares: 1, mostAssistants: 1 }
    const { id } = await addType(tx, EXAMPLE_ACTOR, event, { ...type, ...people, form: FORM, position })
    for (const [place, size] of sizes.entries())
      await addSize(tx, EXAMPLE_ACTOR, event, id, { ...size, position: place })
  }
  for (const [position, task] of TASKS.entries())
    if (!known.has(task.slug)) await addTask(tx, EXAMPLE_ACTOR, event, { ...task, needs: [...task.needs], position })
  const types = (await listTypes(tx, event)).filter(({ slug }) => TYPES.some((type) => type.slug === slug))
  return types.flatMap(({ sizes }) => sizes.map((size) => ({ ...size, left: (size.capacity ?? DEALERS) - size.taken })))
}

/** What was said of the wares. */
const answer = async (tx: Tx, event: string, applications: readonly ExampleApplication[]): Promise<void> => {
  for (const { id, wares } of applications)
    await submit(tx, EXAMPLE_ACTOR, { event, form: FORM, reference: id, answers: { wares } })
}

/** A session of the jury that saw everything; now and then somebody was partial. */
const judge = async (
  tx: Tx,
  event: string,
  example: Example,
  applications: readonly ExampleApplication[],
): Promise<void> => {
  const session = await openSession(tx, EXAMPLE_ACTOR, event, { name: 'Summer jury' })
  const queue = applications.map(({ id }) => id)
  await changeQueue(tx, EXAMPLE_ACTOR, event, session.id, queue)
  const ratings = applications.flatMap(({ id }) =>
    JURORS.map((juror): ExampleRating => {
      const conflict = example.chance('conflict', id, juror) < 0.03
      const score = conflict ? null : Math.ceil(5 * example.chance('score', id, juror) ** 0.6)
      const comment = conflict ? '' : example.one(COMMENTS, 'comment', id, juror)
      return { applicationId: id, juror, score, comment, conflict }
    }),
  )
  await tx.query(insertExampleRatings(session.id, ratings))
}

export const makeExample = exampleCommand({
  summary: 'Has a hundred and twenty dealers apply who do not exist, and decides over them.',
  addresses: async (tx, event) => (await tx.any(selectAddresses(event))).map(({ email }) => email),
  make,
})
