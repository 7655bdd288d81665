import { orNull, uuid } from '@midsummer/contracts/shapes'
import { Due, Entry } from '@midsummer/sales'
import Type from 'typebox'
import { Result } from '../sessions/results.ts'
import { Progress } from '../tasks/tasks.ts'
import { Answered, type WholeApplication } from './applications.ts'
import { stepsOf } from './offers.ts'
import { Application, ApplicationState, Change, FoundApplication, Person } from './queries.ts'

const PersonView = Type.Omit(Person, ['applicationId'])
const Charge = Type.Object({ kind: Type.String(), name: Type.String(), amount: Type.Integer() })

/** What everybody who may look at it sees of an application. */
const shown = Type.Omit(Application, ['code', 'origin', 'draft', 'locale']).properties

/** An application as its vendor sees it; amounts in minor units of `currency`. */
export const OwnApplication = Type.Object({
  ...shown,
  code: Type.String(),
  draft: Application.properties.draft,
  currency: Type.String(),
  people: Type.Array(PersonView),
  total: Type.Integer(),
  paid: Type.Integer(),
  balance: Type.Integer(),
  charges: Type.Array(Charge),
  tasks: Type.Array(Progress),
  submissions: Type.Array(Answered),
})
export type OwnApplication = Type.Static<typeof OwnApplication>

/** An application as staff see it, without what opens it: with all that was answered, decided and paid. */
export const StaffApplication = Type.Object({
  ...Type.Omit(OwnApplication, ['code', 'draft']).properties,
  /** Where it can go from here by a decision. */
  steps: Type.Array(ApplicationState),
  dues: Type.Array(Due),
  entries: Type.Array(Entry),
  /** Credit that is on its way back. */
  returning: Type.Integer(),
  history: Type.Array(Change),
  /** What the juries think; null for who declared to be partial. */
  result: orNull(Result),
})
export type StaffApplication = Type.Static<typeof StaffApplication>

export const ApplicationPage = Type.Object({ applications: Type.Array(FoundApplication), next: orNull(uuid) })

/** What a view tells besides the application itself. */
export interface Besides {
  currency: string
  tasks: Progress[]
  submissions: Answered[]
}

export const ownView = (whole: WholeApplication, { currency, tasks, submissions }: Besides): OwnApplication => {
  const { origin: _origin, locale: _locale, ...application } = whole.application
  const { total, paid, balance, dues } = whole.account
  return {
    ...application,
    currency,
    tasks,
    submissions,
    total,
    paid,
    balance,
    people: whole.people.map(({ id, kind, name, email, booth }) => ({ id, kind, name, email, booth })),
    charges: dues.map(({ kind, name, quantity, unitAmount }) => ({ kind, name, amount: quantity * unitAmount })),
  }
}

export const staffView = (
  whole: WholeApplication,
  { history, result, ...besides }: Besides & { history: readonly Change[]; result: Result | null },
): StaffApplication => {
  const { code: _code, draft: _draft, ...view } = ownView(whole, besides)
  const { dues, entries, returning } = whole.account
  const steps = [...stepsOf(whole.application)]
  return { ...view, steps, dues: [...dues], entries: [...entries], returning, history: [...history], result }
}
