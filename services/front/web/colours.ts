/** How bright a colour is, from 0 to 1, as WCAG 2.2 reckons it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const mix = (hex: string, other: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [from, to] = [hex, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number]
      return Math.round(from + (to - from) * share)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

const WHITE = '#ffffff'
const BLACK = '#000000'
const INK = '#16201c'
const SNOW = '#f0f4f1'
const NIGHT = '#111613'
/** What WCAG 2.2 asks of text, and of what outlines a field. */
const TEXT = 4.5
const OUTLINE = 3

const seen = (colour: string, grounds: readonly string[], least: number): boolean =>
  grounds.every((ground) => contrast(colour, ground) >= least)

/** The colour itself, or as much nearer to black or white as it takes to be seen on every ground. */
const towards = (colour: string, extreme: string, grounds: readonly string[], least: number): string => {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, extreme, share)
    if (seen(candidate, grounds, least)) return candidate
  }
  return extreme
}

/** Whichever is read better on a ground. */
const on = (ground: string, ...colours: string[]): string =>
  colours.find((colour) => contrast(colour, ground) >= TEXT) ??
  (contrast(WHITE, ground) > contrast(BLACK, ground) ? WHITE : BLACK)

/** An event's colours as CSS variables, readable whatever the organiser chose, by day and by night. */
export const variables = (accent: string, background: string, dark: boolean): Record<string, string> => {
  // A dark background is dark by day, too.
  const own = contrast(WHITE, background) > contrast(BLACK, background)
  const night = dark || own
  const ground = night && !own ? NIGHT : background
  const extreme = night ? WHITE : BLACK
  const possible = (colour: string, otherwise: string) => (seen(extreme, [colour], TEXT) ? colour : otherwise)
  const card = possible(mix(ground, WHITE, night ? 0.05 : 0.7), ground)
  const tint = possible(mix(card, accent, 0.1), card)
  const grounds = [ground, card, tint]
  const text = night ? SNOW : INK
  return {
    '--ground': ground,
    '--card': card,
    '--tint': tint,
    '--text': seen(text, grounds, TEXT) ? text : extreme,
    '--quiet': towards(mix(text, ground, 0.4), extreme, grounds, TEXT),
    '--line': mix(ground, text, 0.16),
    '--edge': towards(mix(text, ground, 0.5), extreme, grounds, OUTLINE),
    ...accents(towards(accent, extreme, grounds, TEXT)),
    '--banner': accent,
    '--on-banner': on(accent, WHITE, INK),
    'color-scheme': night ? 'dark' : 'light',
  }
}

const accents = (accent: string) => ({ '--accent': accent, '--on-accent': on(accent, WHITE, INK) })
