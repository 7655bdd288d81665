import { convert } from 'html-to-text'
import { Liquid } from 'liquidjs'
import MarkdownIt from 'markdown-it'
import { toBuffer } from 'qrcode'
import type { Look } from './queries.ts'

/** A text as it is written: Markdown with placeholders, `{{ code }}`. */
export interface Text {
  subject: string
  body: string
}

/** What a text is written for. */
export interface Occasion {
  /** The event's name, for `{{ event }}`. */
  event: string
  data: Record<string, unknown>
  /** BCP 47 */
  locale: string
  /** IANA */
  timeZone: string
  look: Look
}

export interface Letter {
  subject: string
  text: string
  html: string
  /** Pictures that `html` names by `cid:`. */
  pictures: { cid: string; png: Buffer }[]
}

/** A text that cannot be written: a broken tag, a placeholder that nothing fills. */
export class TextBroken extends Error {
  override name = 'TextBroken'
  readonly part: keyof Text

  constructor(part: keyof Text, cause: unknown) {
    // The line is counted without those of tags.
    super((cause instanceof Error ? cause.message : String(cause)).replace(/, line:\d+, col:\d+$/, ''), { cause })
    this.part = part
  }
}

export const NEUTRAL: Look = { accent: '#2f5d50', background: '#ffffff', logo: null, contact: null }

const MOST_SUBJECT = 200
/** Limits of one text: characters, milliseconds (a text takes one, or many on a machine that is busy), objects. */
const LIMITS = { parseLimit: 50_000, renderLimit: 5_000, memoryLimit: 1_000_000 }
const TAGS = ['if', 'unless', 'for', 'comment']
const FILTERS = ['default', 'upcase', 'downcase', 'capitalize', 'plus', 'minus', 'times', 'join']

// Line ends would begin another header or paragraph, the rest hides what a text says.
const INVISIBLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu
const plain = (value: unknown): string => String(value ?? '').replaceAll(INVISIBLE, ' ')
/** Data is never markup: every character that could mean something in Markdown is told to mean itself. */
const escaped = (value: unknown): string => plain(value).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)

const openEngine = (outputEscape: (value: unknown) => string): Liquid => {
  const engine = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape,
  })
  for (const tag of Object.keys(engine.tags)) if (!TAGS.includes(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) if (!FILTERS.includes(filter)) delete engine.filters[filter]
  const setting = (globals: object, name: string): string => String(Reflect.get(globals, name))
  engine.registerFilter('money', function money(amount: unknown, currency: unknown) {
    const format = new Intl.NumberFormat(setting(this.context.globals, 'locale'), {
      style: 'currency',
      currency: String(currency),
    })
    return format.format(Number(amount) / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  })
  engine.registerFilter('date', function date(at: unknown) {
    const { globals } = this.context
    return new Intl.DateTimeFormat(setting(globals, 'locale'), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: setting(globals, 'timeZone'),
    }).format(new Date(String(at)))
  })
  return engine
}
const engines = { subject: openEngine(plain), body: openEngine(escaped) }

// No code blocks: within them a backslash is a backslash, and data would show its own.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['code', 'fence', 'backticks'])

/** A tag that has a line to itself leaves no empty one: a list stays a list. */
const ALONE = /^[ \t]*(\{%[^\n]*?%\})[ \t]*\r?\n/gm

/** @throws TextBroken */
const filled = async (part: keyof Text, text: string, { event, data, locale, timeZone }: Occasion): Promise<string> => {
  try {
    const globals = { locale, timeZone }
    const written: string = await engines[part].parseAndRender(
      text.replaceAll(ALONE, '$1'),
      { ...data, event },
      { globals },
    )
    return written
  } catch (error) {
    throw new TextBroken(part, error)
  }
}

/**
 * Writes a letter: its body once as HTML in the event's look, and once as text. A picture whose address is `qr:…`
 * becomes the QR code of what follows.
 * @throws TextBroken when a placeholder is filled by nothing
 */
export const write = async (text: Text, occasion: Occasion): Promise<Letter> => {
  const subject = (await filled('subject', text.subject, occasion)).replaceAll(/\s+/g, ' ').trim()
  const tokens = markdown.parse(await filled('body', text.body, occasion), {})
  const pictures: Letter['pictures'] = []
  for (const image of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'image')) {
    const address = String(image.attrGet('src') ?? '')
    if (!address.startsWith('qr:')) continue
    const cid = `qr-${pictures.length + 1}`
    const png = await toBuffer(decodeURIComponent(address.slice('qr:'.length)), { margin: 2, scale: 6 }).catch(
      (error: unknown) => {
        throw new TextBroken('body', error)
      },
    )
    pictures.push({ cid, png })
    image.attrSet('src', `cid:${cid}`)
    image.attrSet('width', '200')
  }
  const body = markdown.renderer.render(tokens, markdown.options)
  return {
    subject: subject.slice(0, MOST_SUBJECT),
    text: convert(body, {
      wordwrap: 78,
      selectors: [
        { selector: 'img', format: 'skip' },
        ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    }),
    html: inLook(body, subject, occasion),
    pictures: [...pictures, ...logoOf(occasion.look)],
  }
}

/** The letter with its pictures in it, as a browser shows it. */
export const withPictures = ({ html, pictures }: Letter): string =>
  pictures.reduce(
    (page, { cid, png }) => page.replaceAll(`"cid:${cid}"`, `"data:image/png;base64,${png.toString('base64')}"`),
    html,
  )

const LOGO = 'data:image/png;base64,'

/** The event's logo goes with the letter: whoever reads it loads nothing from anywhere. */
const logoOf = ({ logo }: Look): Letter['pictures'] =>
  logo?.startsWith(LOGO) ? [{ cid: 'logo', png: Buffer.from(logo.slice(LOGO.length), 'base64') }] : []

const inLook = (body: string, subject: string, { look, locale }: Occasion): string => {
  const { escapeHtml } = markdown.utils
  const logo = logoOf(look).map(({ cid }) => `<img src="cid:${cid}" alt="" style="max-height:64px;max-width:100%">`)
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title>
<style>h1{letter-spacing:.05em}h2{margin:32px 0 0}a{color:${escapeHtml(look.accent)}}img{max-width:100%}</style></head>
<body style="margin:0;padding:24px;background:${escapeHtml(look.background)};color:#1c1c1a;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dcdcd8;border-top:6px solid ${escapeHtml(look.accent)}">
${logo.join('')}
${body}
</div>
</body>
</html>
`
}

/**
 * Checks a text by writing it for an example.
 * @throws TextBroken naming what is wrong: a tag, a filter, a placeholder that no such mail fills
 */
export const checkText = async (text: Text, occasion: Occasion): Promise<void> => {
  for (const part of ['subject', 'body'] as const) {
    const unknown = await engines[part].globalVariables(text[part]).catch((error: unknown) => {
      throw new TextBroken(part, error)
    })
    const [first] = unknown.filter((name) => name !== 'event' && !(name in occasion.data))
    if (first !== undefined) throw new TextBroken(part, `unknown placeholder: ${first}`)
  }
  await write(text, occasion)
}
