import type { website as en } from '../en/website.ts'

export const website: typeof en = {
  title: 'Seiten',
  add: 'Seite schreiben',
  none: 'Noch gibt es keine Seiten. Schreib über Anreise, Zimmer, Regeln: was alle fragen.',
  published: 'veröffentlicht',
  draft: 'Entwurf',
  name: 'Titel',
  slug: 'Kurzname',
  slugHelp: 'Das Ende ihrer Adresse: {{path}}',
  empty: 'Was du schreibst, steht hier, wie es gelesen wird.',
  body: 'Text (Markdown)',
  bodyHelp: '## macht eine Überschrift, - eine Liste, [Worte](https://…) einen Link.',
  position: 'Platz in der Liste',
  isPublished: 'Alle können sie lesen',
  removeTitle: '„{{name}}“ entfernen?',
}
