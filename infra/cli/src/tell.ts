/** Prints an answer: lines for people, or JSON for programs. */
export const tell = (json: boolean, value: unknown, lines: () => string[]): void => {
  if (json) console.log(JSON.stringify(value, null, 2))
  else for (const line of lines()) console.log(line)
}

/** An option that may be given several times. */
export const repeated = (value: string, before: string[] = []): string[] => [...before, value]

/** Rows as columns, as wide as they need. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
