interface Line {
  kind: string
  name: string
  quantity: number
}

/** What somebody gets at the desk besides the level: what was exchanged away since is not among it. */
export const handedOut = <One extends Line>(lines: readonly One[]): One[] => {
  const back = new Map<string, number>()
  for (const { kind, name, quantity } of lines)
    if (kind === 'returned') back.set(name, (back.get(name) ?? 0) + quantity)
  return lines.flatMap((line) => {
    if (line.kind !== 'item' && line.kind !== 'option') return []
    const gone = line.kind === 'option' ? Math.min(back.get(line.name) ?? 0, line.quantity) : 0
    back.set(line.name, (back.get(line.name) ?? 0) - gone)
    return gone < line.quantity ? [{ ...line, quantity: line.quantity - gone }] : []
  })
}
