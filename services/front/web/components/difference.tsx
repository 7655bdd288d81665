/** What was one thing before, or nothing, and is another now. */
export const Difference = ({
  before,
  after,
  nameOf,
  tell,
}: {
  before: unknown
  after: unknown
  /** What people call a part. */
  nameOf: (name: string) => string
  tell: (name: string, part: unknown) => string
}) => {
  const [old, now] = [partsOf(before), partsOf(after)]
  const changed = Object.entries(now).filter(([name, part]) => JSON.stringify(old[name]) !== JSON.stringify(part))
  if (changed.length === 0) return null
  return (
    <dl className="answers">
      {changed.map(([name, part]) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>
            {name in old && (
              <>
                <del>{tell(name, old[name])}</del>{' '}
              </>
            )}
            <ins>{tell(name, part)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const partsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
