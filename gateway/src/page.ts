import type { FastifyRequest } from 'fastify'

/** Whether somebody looks, rather than a program. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept?.includes('text/html') ?? false)

export const SUSPENDED_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This convention is suspended</title>
<style>
body { max-width: 36rem; margin: 15vh auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color-scheme: light dark }
</style>
</head>
<body>
<main>
<h1>This convention is suspended</h1>
<p>Its pages cannot be shown at the moment. Nothing of yours is lost. If you are registered and need an answer now,
write to the convention’s organisers.</p>
</main>
</body>
</html>
`
