import { Link, useLocation } from 'wouter'
import { useCurrentInSight } from './current-link.ts'

/** The parts of one page, each at an address of its own; the first is the page itself. */
export const Submenu = ({ label, parts }: { label: string; parts: readonly { path: string; name: string }[] }) => {
  const [here] = useLocation()
  const row = useCurrentInSight<HTMLElement>()
  return (
    <nav ref={row} className="tabs" aria-label={label}>
      {parts.map(({ path, name }, index) => (
        <Link
          key={path}
          href={path}
          className="tab"
          aria-current={here === path || (index > 0 && here.startsWith(`${path}/`)) ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
