import type { Ratio } from './measure.ts'

/** One line of a row's table. */
export interface Finding {
  what: string
  /** With its unit. */
  ours: string
  /** With its name and unit; a limit that others published says so. */
  rival: string
  ratio?: Ratio
  goal: string
}

const HEAD = ['what', 'Midsummer', 'against', 'ratio (lowest to highest round)', 'goal']

/** As Markdown, which reads well in a terminal too. */
export const table = (findings: readonly Finding[]): string => {
  const rows = [HEAD, ...findings.map((one) => [one.what, one.ours, one.rival, told(one.ratio), one.goal])]
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

const told = (ratio: Ratio | undefined): string =>
  ratio ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})` : ''

/** `12,345/s` */
export const rate = (perSecond: number): string => `${Math.round(perSecond).toLocaleString('en')}/s`

/** `12.3 ms`, from milliseconds. */
export const span = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
