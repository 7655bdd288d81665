import type { Kept } from './test-books.ts'
import { WAYS } from './test-teller.ts'

const CSS = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 0 auto; padding: 1rem }
  .test { background: repeating-linear-gradient(45deg, #fc3 0 1rem, #fd6 1rem 2rem); color: #000; padding: .75rem 1rem; border-radius: .5rem; font-weight: 600 }
  table { width: 100%; border-collapse: collapse } td, th { padding: .4rem 0; text-align: start } td:last-child { text-align: end }
  button, select { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; border-radius: .5rem; border: 2px solid currentColor }
  button.pay { background: #157347; color: #fff; border-color: #157347 }
  form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1rem 0 } label { flex: 1 0 100% }`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const money = (amount: number, currency: string): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>TEST · ${escaped(title)}</title><style>${CSS}</style></head>
<body><p class="test">TEST: this moves no real money.</p><main><h1>${escaped(title)}</h1>${body}</main></body></html>`

const ways = `<label>What Midsummer is told, and how <select name="way">${Object.entries(WAYS)
  .map(([way, meaning]) => `<option value="${way}">${escaped(meaning)}</option>`)
  .join('')}</select></label>`

/** Where somebody pays, or does not. */
export const payPage = ({ checkout, lines, total, currency, state, returnUrl }: Kept): string =>
  page(
    state === 'open' ? `Pay ${money(total, currency)}` : `This is ${state}`,
    `<table>${lines
      .map(
        ({ name, quantity, unitAmount }) =>
          `<tr><td>${quantity} × ${escaped(name)}</td><td>${money(quantity * unitAmount, currency)}</td></tr>`,
      )
      .join('')}<tr><th>Total</th><td><strong>${money(total, currency)}</strong></td></tr></table>${
      state === 'open'
        ? `<form method="post" action="/pay/${checkout}">${ways}<button class="pay" name="act" value="pay">pay</button><button name="act" value="decline">decline</button></form>`
        : ''
    }<p><a href="${escaped(returnUrl)}">${state === 'open' ? 'Back without paying' : 'Back'}</a></p>`,
  )

/** What a bank and the provider's own page would do. */
export const bookPage = (kept: readonly Kept[]): string =>
  page(
    'The last payments',
    kept
      .map(
        ({ checkout, attempt, email, total, currency, state, movements }) =>
          `<section><h2>${money(total, currency)} · ${escaped(email)} · ${state}</h2>
          <p>attempt ${escaped(attempt)}: ${movements.map(({ kind, amount }) => `${kind} ${money(amount, currency)}`).join(', ') || 'nothing moved'}</p>
          ${state === 'paid' ? `<form method="post" action="/books/${checkout}">${ways}${['refund', 'dispute', 'win', 'lose', 'tell'].map((act) => `<button name="act" value="${act}">${act}</button>`).join('')}</form>` : ''}</section>`,
      )
      .join('') || '<p>None yet.</p>',
  )
