import { type Actor, personActed } from '@midsummer/contracts'
import { Answers, closed, Email, Name, orNull, Text, uuid } from '@midsummer/contracts/shapes'
import { announce, type Tx } from '@midsummer/database'
import { claimFiles } from '@midsummer/files'
import { holdFiles, submit } from '@midsummer/forms/server'
import { addressOf, type Speaker } from '@midsummer/proofs'
import { accountOf, newCode } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { applicationNotChangeable, applicationWrong } from '../errors.ts'
import { openType, sizeOf, typeOf, type VendorType } from '../types/types.ts'
import { hold, holdOwn, move, read, type WholeApplication } from './applications.ts'
import { type ApplicationFields, insertApplication, type Person, replacePeople, updateApplication } from './queries.ts'

const Others = Type.Array(
  Type.Object(
    { kind: Type.Enum(['share', 'assistant']), name: Name, email: Email, booth: Type.Optional(orNull(Name)) },
    closed,
  ),
  { maxItems: 40 },
)

/** What is applied for; what is left out has its default. */
export const ApplicationInput = Type.Object(
  {
    typeId: uuid,
    sizeId: uuid,
    name: Name,
    description: Type.Optional(Text),
    website: Type.Optional(orNull(Type.String({ format: 'uri', pattern: '^https?://', maxLength: 300 }))),
    listed: Type.Optional(Type.Boolean({ description: 'whether the public list names it' })),
    chairs: Type.Optional(Type.Integer({ minimum: 0, maximum: 20 })),
    answers: Type.Optional(Answers),
    others: Type.Optional(Others),
  },
  closed,
)
export type ApplicationInput = Type.Static<typeof ApplicationInput>

/** Changes of it; what is left out keeps its value. */
export const ApplicationChanges = Type.Partial(Type.Object({ ...ApplicationInput.properties, person: Name }, closed), {
  ...closed,
  minProperties: 1,
})
export type ApplicationChanges = Type.Static<typeof ApplicationChanges>

/** What staff correct: the table is theirs to decide, and the answers are the vendor's. */
export const Corrections = Type.Omit(ApplicationChanges, ['typeId', 'sizeId', 'answers'], {
  ...closed,
  minProperties: 1,
})
export type Corrections = Type.Static<typeof Corrections>

export interface NewApplication {
  /** Whoever is signed in; else the token that the answered code earned. */
  user: string | undefined
  proof?: string | undefined
  /** The name of who applies. */
  person: string
  locale: string
  application: ApplicationInput
  /** Where its pages are. */
  origin: string
}

/** Begins a draft for a proven address. @throws proofMissing, accountUnknown, typeUnknown, typeClosed, sizeUnknown, applicationWrong, personTwice */
export const begin = async (tx: Tx, event: string, input: NewApplication): Promise<WholeApplication> => {
  const email = await addressOf(tx, event, { user: input.user, proof: input.proof })
  const { answers = {}, others = [], ...given } = input.application
  const type = await openType(tx, event, given.typeId)
  const fields = { description: '', website: null, listed: true, chairs: 0, ...given, draft: answers }
  await checkFields(tx, event, type, fields, others)
  const { locale, origin } = input
  const application = await tx.one(insertApplication(event, { ...fields, locale, code: newCode(), origin }))
  const vendor = { kind: 'vendor' as const, name: input.person, email, booth: null }
  const people = await replacePeople(tx, event, application.id, [vendor, ...others.map(withBooth)])
  await holdFiles(tx, { event, form: type.form, reference: application.id, answers })
  return { application, people, account: await accountOf(tx, application.id) }
}

const withBooth = <Other extends { booth?: string | null }>(other: Other) => ({ ...other, booth: other.booth ?? null })

const checkFields = async (
  tx: Tx,
  event: string,
  type: VendorType,
  { sizeId, chairs }: Pick<ApplicationFields, 'sizeId' | 'chairs'>,
  others: readonly { kind: Person['kind'] }[],
): Promise<void> => {
  const { mostChairs } = await sizeOf(tx, event, sizeId, type.id)
  const count = (kind: Person['kind']) => others.filter((other) => other.kind === kind).length
  const errors = [
    ...(chairs > mostChairs ? [{ at: 'body/chairs', message: `must be at most ${mostChairs} at this table` }] : []),
    ...(count('share') > type.mostShares
      ? [{ at: 'body/others', message: `must have at most ${type.mostShares} who share` }]
      : []),
    ...(count('assistant') > type.mostAssistants
      ? [{ at: 'body/others', message: `must have at most ${type.mostAssistants} assistants` }]
      : []),
  ]
  if (errors.length > 0) throw applicationWrong({ errors })
}

/**
 * Changes a draft as its vendor may; after the submission what the public list and the floor need, and who is there.
 * @throws applicationUnknown, applicationNotChangeable, typeUnknown, typeClosed, sizeUnknown, applicationWrong, personTwice
 */
export const changeOwn = async (
  tx: Tx,
  event: string,
  id: string,
  speaker: Speaker,
  { answers, ...changes }: ApplicationChanges,
): Promise<WholeApplication> => {
  const before = await holdOwn(tx, event, id, speaker)
  const { state, checkedInAt, typeId, draft } = before.application
  const isDraft = state === 'draft'
  const applied = changes.typeId ?? changes.sizeId ?? answers
  if (state === 'archived' || checkedInAt || (!isDraft && applied !== undefined)) throw applicationNotChangeable()
  if (isDraft) {
    const { form } = await openType(tx, event, changes.typeId ?? typeId)
    await holdFiles(tx, { event, form, reference: id, answers: answers ?? draft })
  }
  return rewrite(tx, event, before, { ...changes, draft: answers ?? draft })
}

/**
 * Corrects what a vendor said of a booth and of who is behind it, at any step after the draft; the vendor's own hands may
 * be bound by then.
 * @throws applicationUnknown, applicationNotChangeable, applicationWrong, personTwice
 */
export const correct = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: Corrections,
): Promise<WholeApplication> => {
  const before = await hold(tx, event, id)
  if (before.application.state === 'draft') throw applicationNotChangeable()
  const after = await rewrite(tx, event, before, changes)
  await audit(tx, actor, { action: 'application.corrected', target: id, before: said(before), after: said(after) })
  return after
}

/** What a correction can change, for the audit. */
const said = ({ application, people }: WholeApplication) => {
  const { name, description, website, listed, chairs } = application
  const behind = people.map(({ kind, name, email, booth }) => ({ kind, name, email, booth }))
  return { name, description, website, listed, chairs, people: behind }
}

const rewrite = async (
  tx: Tx,
  event: string,
  { application: before, people }: WholeApplication,
  { others, person, ...changes }: Omit<ApplicationChanges, 'answers'> & Partial<Pick<ApplicationFields, 'draft'>>,
): Promise<WholeApplication> => {
  const fields = { ...before, ...changes }
  const [vendor, ...companions] = people
  if (!vendor) throw new Error(`application ${before.id} has no vendor`)
  const staying = others?.map(withBooth) ?? companions
  await checkFields(tx, event, await typeOf(tx, event, fields.typeId), fields, staying)
  await tx.one(updateApplication(before.id, fields))
  await replacePeople(tx, event, before.id, [{ ...vendor, name: person ?? vendor.name }, ...staying])
  return read(tx, event, before.id)
}

/**
 * Submits a draft: from now on it is the organisers' turn. The answers are held against the form as it is asked now.
 * @throws applicationUnknown, applicationNotChangeable, typeClosed, applicationWrong, answersWrong, formUnknown
 */
export const submitOwn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  speaker: Speaker,
): Promise<WholeApplication> => {
  const whole = await holdOwn(tx, event, id, speaker)
  const { application, people } = whole
  if (application.state !== 'draft') throw applicationNotChangeable()
  const type = await openType(tx, event, application.typeId)
  await checkFields(tx, event, type, application, people)
  const { draft: answers } = application
  // From here on it is the submission that keeps them, for as long as its form says.
  const emptied = await emptyDraft(tx, whole)
  if (type.form) {
    await submit(tx, actor, { event, form: type.form, reference: id, answers })
  } else if (Object.keys(answers).length > 0) {
    throw applicationWrong({ errors: [{ at: 'body/answers', message: 'this type asks no form' }] })
  }
  const email = people.find(({ kind }) => kind === 'vendor')?.email
  if (email !== undefined) await announce(tx, personActed('vendors'), { email })
  return move(tx, actor, event, emptied, {
    state: 'submitted',
    reason: '',
    submittedAt: new Date().toISOString(),
  })
}

/** Takes the answers, and the files that they hold, out of a draft. */
export const emptyDraft = async (tx: Tx, { application, ...rest }: WholeApplication): Promise<WholeApplication> => {
  await claimFiles(tx, application.id, [])
  return { ...rest, application: await tx.one(updateApplication(application.id, { ...application, draft: {} })) }
}
