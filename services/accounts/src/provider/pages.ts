/** What is written into a page is text, whatever is in it. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => `&#${one.codePointAt(0)};`)

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
  body { max-width: 28rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1a }
  label, input, button { display: block; font: inherit }
  label { margin-top: 1rem }
  input { box-sizing: border-box; width: 100%; padding: 0.5rem; border: 1px solid #55554f }
  button { margin-top: 1rem; padding: 0.5rem 1rem }
  [role=alert] { border-left: 4px solid #a11; padding-left: 1rem }
</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`

export const errorPage = (reason: string): string =>
  page('This did not work', `<p role="alert">${escaped(reason)}</p><p>Go back, and begin again.</p>`)

/** What each scope lets an application do, as a person reads it. */
const SCOPES: Record<string, string> = {
  email: 'know your e-mail address',
  profile: 'know your name and language',
  roles: 'know what you do in this convention',
  offline_access: 'know this later too, when you are not there',
}

export interface Asking {
  name: string
  /** The convention that it belongs to. */
  tenant: string
  scopes: readonly string[]
}

/** Stands until the pages have one: an application asks. */
export const consentPage = ({ name, tenant, scopes }: Asking): string =>
  page(
    `Sign in to ${name}`,
    `<p><strong>${escaped(name)}</strong> of ${escaped(tenant)} wants to know that it is you.</p>
    ${scopes.some((scope) => scope in SCOPES) ? '<p>It will also:</p>' : ''}
    <ul>${scopes.map((scope) => (SCOPES[scope] ? `<li>${escaped(SCOPES[scope])}</li>` : '')).join('')}</ul>
    <form method="post"><button name="consent" value="yes">Allow</button><button name="consent" value="no">Do not allow</button></form>`,
  )
