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
const INK = '#16201c'
const NIGHT = '#111613'

/** The colour itself, or as much darker or lighter as it takes to be read on a ground: 4.5 to 1. */
export const readable = (colour: string, ground: string): string => {
  const towards = luminance(ground) > 0.18 ? '#000000' : WHITE
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, towards, share)
    if (contrast(candidate, ground) >= 4.6) return candidate
  }
  return towards
}

/** An event's colours as CSS variables, readable whatever the organiser chose, by day and by night. */
export const variables = (accent: string, background: string, dark: boolean): Record<string, string> => {
  const own = luminance(background) < 0.18
  const night = dark || own
  const ground = night && !own ? NIGHT : background
  const text = night ? '#f0f4f1' : INK
  const card = mix(ground, night ? WHITE : WHITE, night ? 0.05 : 0.7)
  const strong = readable(accent, card)
  return {
    '--ground': ground,
    '--card': card,
    '--text': contrast(text, ground) >= 7 ? text : readable(text, ground),
    '--quiet': readable(mix(text, ground, 0.4), mix(ground, night ? WHITE : '#000000', 0.05)),
    '--line': mix(ground, text, 0.16),
    '--edge': readableEdge(mix(ground, text, 0.5), card),
    '--accent': strong,
    '--on-accent': contrast(WHITE, strong) >= 4.5 ? WHITE : '#000000',
    '--tint': mix(card, strong, 0.1),
    '--banner': accent,
    '--on-banner': contrast(WHITE, accent) >= contrast(INK, accent) ? WHITE : INK,
    'color-scheme': night ? 'dark' : 'light',
  }
}

/** What outlines a field is seen with 3 to 1. */
const readableEdge = (colour: string, ground: string): string =>
  contrast(colour, ground) >= 3 ? colour : readable(colour, ground)

/** Midsummer's own colours. */
export const HOUSE = { accent: '#2f5d50', background: '#fbfaf7' }

export const wear = (accent: string, background: string): void => {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const dress = () => {
    for (const [name, value] of Object.entries(variables(accent, background, night.matches))) {
      document.documentElement.style.setProperty(name, value)
    }
  }
  dress()
  night.onchange = dress
}
