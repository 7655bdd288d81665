/** What is written into a page is text, whatever is in it. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => `&#${one.codePointAt(0)};`)

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
  body { max-width: 28rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1a }
  [role=alert] { border-left: 4px solid #a11; padding-left: 1rem }
</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`

export const errorPage = (reason: string): string =>
  page('This did not work', `<p role="alert">${escaped(reason)}</p><p>Go back, and begin again.</p>`)
