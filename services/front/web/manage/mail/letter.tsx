import type { SyntheticEvent } from 'react'

const SHEET = /<style>([^<]*)<\/style>/

/** A letter's own style is not in the page's policy: it is taken out of the text, and given to the parts one by one. */
const undressed = (html: string): string => html.replace(SHEET, '').replaceAll(' style="', ' data-style="')

const dress = (letter: Document, html: string): void => {
  for (const part of letter.querySelectorAll<HTMLElement>('[data-style]'))
    part.style.cssText = part.dataset['style'] ?? ''
  const Sheet = letter.defaultView?.CSSStyleSheet
  if (!Sheet) return
  const sheet = new Sheet()
  sheet.replaceSync(SHEET.exec(html)?.[1] ?? '')
  letter.adoptedStyleSheets = [sheet]
}

/** A letter as its reader sees it, apart from the page: nothing in it runs. */
export const Letter = ({ title, html }: { title: string; html: string }) => (
  <iframe
    title={title}
    className="letter"
    sandbox="allow-same-origin"
    srcDoc={undressed(html)}
    onLoad={({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
      if (currentTarget.contentDocument) dress(currentTarget.contentDocument, html)
    }}
  />
)
