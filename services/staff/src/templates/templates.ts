import type { Actor } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { readDepartment } from '../departments/departments.ts'
import { templateUnknown } from '../errors.ts'
import { NewSlot } from '../slots/slots.ts'
import { checkTitle } from '../titles/titles.ts'
import {
  deleteTemplate,
  insertShifts,
  insertTemplate,
  selectTemplate,
  selectTemplates,
  type Template,
  TemplateFields,
  updateTemplate,
} from './queries.ts'

export { Template } from './queries.ts'

const needed = ['departmentId', 'name', 'days', 'startsAt', 'endsAt'] as const

/** A new template; what is left out has its default, as for a shift. */
export const NewTemplate = Type.Object(
  {
    ...Type.Pick(TemplateFields, [...needed]).properties,
    ...Type.Partial(Type.Pick(TemplateFields, ['place', 'description', 'kind', 'signUp'])).properties,
    slots: Type.Array(NewSlot, { minItems: 1, maxItems: 50 }),
  },
  closed,
)
export type NewTemplate = Type.Static<typeof NewTemplate>

/** Changes of a template; what is left out keeps its value. Shifts that it has made stay as they are. */
export const TemplateChanges = Type.Partial(Type.Omit(NewTemplate, ['departmentId']), { ...closed, minProperties: 1 })
export type TemplateChanges = Type.Static<typeof TemplateChanges>

const defaults: Pick<TemplateFields, 'place' | 'description' | 'kind' | 'signUp'> = {
  place: '',
  description: '',
  kind: 'show',
  signUp: 'self',
}

/** @param department only this one's */
export const listTemplates = (tx: Tx, event: string, department?: string) => tx.any(selectTemplates(event, department))

/** @throws templateUnknown */
export const readTemplate = async (tx: Tx, event: string, id: string): Promise<Template> => {
  const template = await tx.maybeOne(selectTemplate(event, id))
  if (!template) throw templateUnknown()
  return template
}

/** @throws departmentUnknown, inputInvalid for a title that there is not */
export const addTemplate = async (tx: Tx, actor: Actor, event: string, input: NewTemplate): Promise<Template> => {
  await readDepartment(tx, event, input.departmentId)
  const template = await tx.one(
    insertTemplate(event, { ...defaults, ...input, slots: await whole(tx, event, input.slots) }),
  )
  await audit(tx, actor, { action: 'template.added', target: template.id, after: template })
  return template
}

/** @throws templateUnknown, inputInvalid for a title that there is not */
export const changeTemplate = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, slots, ...changes }: TemplateChanges & { id: string },
): Promise<Template> => {
  const before = await readTemplate(tx, event, id)
  const after = await tx.one(
    updateTemplate({ ...before, ...changes, slots: slots ? await whole(tx, event, slots) : before.slots }),
  )
  await audit(tx, actor, { action: 'template.changed', target: id, before, after })
  return after
}

/** Removes a template; its shifts stay. @throws templateUnknown */
export const removeTemplate = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await readTemplate(tx, event, id)
  await deleteTemplate(tx, id)
  await audit(tx, actor, { action: 'template.removed', target: id, before })
}

/** Makes the shifts of the days that have none yet. @returns how many @throws templateUnknown */
export const makeShifts = async (tx: Tx, actor: Actor, event: string, id: string): Promise<number> => {
  await readTemplate(tx, event, id)
  const made = await tx.any(insertShifts(id))
  await audit(tx, actor, { action: 'template.shifts', target: id, after: made.map((shift) => shift.id) })
  return made.length
}

const whole = async (tx: Tx, event: string, slots: readonly NewSlot[]): Promise<TemplateFields['slots']> => {
  for (const { titleId = null } of slots) await checkTitle(tx, event, titleId)
  return slots.map(({ wanted, skill = null, titleId = null }) => ({ wanted, skill, titleId }))
}
