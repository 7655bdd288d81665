import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, findChromium, mailed, openDoors, operatorToken } from '@midsummer/local'
import axe, { type AxeResults } from 'axe-core'
import { type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import encode from 'qr'
import type { Test } from 'tap'

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }

/** The smallest picture. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The longest that a page may let somebody wait, in milliseconds. */
const PATIENCE = 30_000

/** The system that pages' tests share, and a browser that knows nothing but its addresses. */
export const startStage = async (t: Pick<Test, 'same' | 'teardown'>) => {
  const executablePath = await findChromium()
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-pages-'))
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
      `--use-file-for-fake-video-capture=${join(folder, 'camera.y4m')}`,
    ],
  })
  t.teardown(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })
  const system = await openDoors()
  const { port } = new URL(system.gateway)
  /** What no page may do: break its own policy, or throw. */
  const faults: string[] = []
  const openContext = async (options: BrowserContextOptions, person?: Browser): Promise<BrowserContext> => {
    const context = await browser.newContext({ locale: 'en-GB', ...options })
    const cookies = person?.cookies() ?? []
    await context.addCookies(
      cookies.map(({ host, name, value }) => ({ url: `http://${host}:${port}`, name, value, sameSite: 'Lax' })),
    )
    context.setDefaultTimeout(PATIENCE)
    watch(context, faults)
    return context
  }
  /** Of each person, by what they look at pages with: a tab more costs less than half of a browser more. */
  const theirs = new Map<Browser, Map<BrowserContextOptions, Promise<BrowserContext>>>()

  return {
    system,
    faults,
    operator: await operatorToken(system),
    at: (slug: string, path = '/') => `http://${slug}.localhost:${port}${path}`,
    /** @param person whose browser it is a tab of: they have signed in before. Without one it is a stranger's */
    open: async (options: BrowserContextOptions, person?: Browser): Promise<Page> => {
      if (!person) return (await openContext(options)).newPage()
      const known = theirs.getOrInsertComputed(person, () => new Map())
      return (await known.getOrInsertComputed(options, () => openContext(options, person))).newPage()
    },
    /** Nothing stands in anybody's way. With SHOTS, a folder, a picture of the page is left there to be looked at. */
    free: async (page: Page, what: string) => {
      t.same(await barriers(page), [], what)
      const shots = process.env['SHOTS']
      if (shots) await page.screenshot({ path: join(shots, `${what.replaceAll(/\W/g, '-')}.png`), fullPage: true })
    },
    /** Holds a QR code into every camera that is opened from now on. */
    showToCamera: (text: string) => writeFile(join(folder, 'camera.y4m'), film(text)),
    /** The code in the newest mail to an address. */
    mailedCode: (to: string) => mailed(system, to, /^(\d{6})/),
  }
}
/** A film of one picture, in which a QR code can be seen: YUV4MPEG2, without colour. */
const film = (text: string): Buffer => {
  const [width, height, dot, edge] = [640, 480, 10, 60]
  const dots = encode(text, 'raw')
  const light = Buffer.alloc(width * height, 235)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[Math.floor((y - edge) / dot)]?.[Math.floor((x - edge) / dot)]) light[y * width + x] = 16
    }
  }
  const picture = [Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...picture, ...picture])
}

const watch = (context: BrowserContext, faults: string[]): void => {
  context.on('weberror', (error) => faults.push(String(error.error())))
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// What passed is not told. The component library's announcements name buttons that may have gone since; they leave a few
// seconds later. Nothing runs in a letter that is shown apart, nor does axe.
const WHERE = JSON.stringify({ include: ['html'], exclude: ['[data-live-announcer]', 'iframe.letter'] })
const HOW = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })

/** What stands between a page and the people who use it: violations that axe finds, and a page wider than its window. */
const barriers = async (page: Page): Promise<string[]> => {
  // A page that is still being fetched has nothing to find.
  await page.locator('h1').first().waitFor()
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${WHERE}, ${HOW})`)
  const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(wide ? [`${page.url()} is wider than its window`] : []),
  ]
}

/** Types into a field and sends it: Enter goes to that field, wherever a page has put the focus meanwhile. */
export const enter = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text)
  await field.press('Enter')
}

/** Waits until a dialog has gone. */
export const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' })

/** What the component library does to the focus when something has gone, it does a frame later. */
const settle = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')

/** What has the focus is called. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const element = document.activeElement
    const labels = [...(element?.labels ?? [])].map((label) => label.textContent)
    const named = (element?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    return [element?.getAttribute('aria-label'), ...labels, ...named, element?.textContent].filter(Boolean).join(' ')
  })()`)

/** Moves the focus by Tab until it is, and stays, on what has this name. @throws when it never comes there */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  await settle(page)
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab')
    if (!name.test(await focused(page))) continue
    await settle(page)
    if (name.test(await focused(page))) return
  }
  throw new Error(`The keyboard does not come to ${name} on ${page.url()}.`)
}
