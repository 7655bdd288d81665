import { variables } from './colours.ts'

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
