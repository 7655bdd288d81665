/**
 * Where somebody goes on after signing in: a path of the same host, whatever was asked for.
 * @returns the path with its query, or `/`
 */
export const nextOf = (wanted: string | undefined): string => {
  const here = 'https://here.invalid'
  // Browsers read a backslash as a slash, and drop tabs and line ends.
  if (!wanted?.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/'
  const parsed = URL.parse(wanted, here)
  return parsed?.origin === here && !parsed.pathname.startsWith('//')
    ? parsed.pathname + parsed.search + parsed.hash
    : '/'
}
