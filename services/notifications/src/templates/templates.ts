import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import { templateBroken, templateUnknown } from '../errors.ts'
import { DEFINITIONS, type Definition, LANGUAGES, type Language, languageOf } from './definitions.ts'
import {
  insertVersion,
  type Look,
  lockEvent,
  selectAllNewest,
  selectLook,
  selectNewest,
  selectVersions,
  upsertLook,
} from './queries.ts'
import { checkText, type Letter, NEUTRAL, type Occasion, type Text, TextBroken, write } from './writing.ts'

const folder = join(import.meta.dirname, '../../templates')

/** `en` of `proof`: the first line is the subject, what follows the empty line below it the body. */
const readText = async (name: string, language: Language): Promise<Text> => {
  const [subject = '', , ...body] = (await readFile(join(folder, name, `${language}.liquid`), 'utf8')).split('\n')
  return { subject, body: body.join('\n').trimEnd() }
}

const defaults = new Map(
  await Promise.all(
    Object.keys(DEFINITIONS).flatMap((name) =>
      LANGUAGES.map(async (language) => [`${name}/${language}`, await readText(name, language)] as const),
    ),
  ),
)

export interface Template extends Text {
  name: string
  title: string
  locale: Language
  /** Zero for the default. */
  version: number
}

/** @throws templateUnknown */
export const definitionOf = (name: string): Definition => {
  const definition = DEFINITIONS[name]
  if (!definition) throw templateUnknown()
  return definition
}

const template = (
  name: string,
  locale: Language,
  own?: { version: number; subject: string | null; body: string | null } | null,
): Template => {
  const { title } = definitionOf(name)
  if (own && own.subject !== null && own.body !== null) {
    return { name, title, locale, version: own.version, subject: own.subject, body: own.body }
  }
  const text = defaults.get(`${name}/${locale}`)
  if (!text) throw templateUnknown()
  return { name, title, locale, version: 0, ...text }
}

/** Every template of an event, in every language. */
export const listTemplates = async (tx: Tx, event: string): Promise<Template[]> => {
  const own = await tx.any(selectAllNewest(event))
  return Object.keys(DEFINITIONS).flatMap((name) =>
    LANGUAGES.map((locale) =>
      template(
        name,
        locale,
        own.find((one) => one.name === name && one.locale === locale),
      ),
    ),
  )
}

/** The text in force. @throws templateUnknown */
export const readTemplate = async (tx: Tx, event: string, name: string, locale: Language): Promise<Template> =>
  template(name, locale, await tx.maybeOne(selectNewest(event, name, locale)))

/** What was in force when, the newest first. @throws templateUnknown */
export const listVersions = async (tx: Tx, event: string, name: string, locale: Language) => {
  definitionOf(name)
  return tx.any(selectVersions(event, name, locale))
}

/** Gives a template a text of the event's own. @throws templateUnknown, templateBroken */
export const changeTemplate = async (
  tx: Tx,
  actor: Actor,
  event: string,
  name: string,
  locale: Language,
  text: Text,
): Promise<Template> => {
  await named(checkText(text, await example(tx, event, name, locale)))
  return save(tx, actor, event, name, locale, text)
}

/** Puts the default in force again; the event's own text stays among its versions. @throws templateUnknown */
export const resetTemplate = (tx: Tx, actor: Actor, event: string, name: string, locale: Language): Promise<Template> =>
  save(tx, actor, event, name, locale, null)

const save = async (
  tx: Tx,
  actor: Actor,
  event: string,
  name: string,
  locale: Language,
  text: Text | null,
): Promise<Template> => {
  // Two at once would take the same number.
  await tx.one(lockEvent(event))
  const before = await readTemplate(tx, event, name, locale)
  const written = await tx.one(insertVersion(event, name, locale, text, actorName(actor)))
  const after = template(name, locale, written)
  await audit(tx, actor, { action: text ? 'template.changed' : 'template.reset', target: event, before, after })
  return after
}

/** A letter as it would be, with example data. @throws templateUnknown, templateBroken */
export const previewTemplate = async (
  tx: Tx,
  event: string,
  name: string,
  locale: Language,
  text?: Text,
): Promise<Letter> => {
  const occasion = await example(tx, event, name, locale)
  const given = text ?? (await readTemplate(tx, event, name, locale))
  return named(checkText(given, occasion).then(() => write(given, occasion)))
}

/**
 * Writes a mail in the language nearest to the person's, in the event's name.
 * @throws templateUnknown; TextBroken when the data lacks what the text names
 */
export const writeMail = async (
  tx: Tx,
  event: string,
  name: string,
  locale: string,
  data: Record<string, unknown>,
): Promise<Letter & { from: string; replyTo: string | null }> => {
  const language = languageOf(locale)
  const text = await readTemplate(tx, event, name, language)
  const occasion = await occasionOf(tx, event, language, data)
  return { ...(await write(text, occasion)), from: occasion.event, replyTo: occasion.look.contact }
}

/** Letters of this event look so from now on. */
export const learnLook = async (tx: Tx, event: string, look: Look, message: string): Promise<void> => {
  await upsertLook(tx, event, look, message)
}

const example = (tx: Tx, event: string, name: string, locale: Language): Promise<Occasion> =>
  occasionOf(tx, event, locale, definitionOf(name).example)

const occasionOf = async (tx: Tx, event: string, locale: string, data: Record<string, unknown>): Promise<Occasion> => {
  const { name, timeZone } = await knownEvent(tx, event)
  return { event: name, data, locale, timeZone, look: (await tx.maybeOne(selectLook(event))) ?? NEUTRAL }
}

const named = <Written>(writing: Promise<Written>): Promise<Written> =>
  writing.catch((error: unknown) => {
    if (!(error instanceof TextBroken)) throw error
    throw templateBroken({ errors: [{ at: `body/${error.part}`, message: error.message }] })
  })
