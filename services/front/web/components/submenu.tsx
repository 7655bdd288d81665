import { Link, useLocation } from 'wouter'

/** The parts of one page, each at an address of its own. */
export const Submenu = ({ label, parts }: { label: string; parts: readonly { path: string; name: string }[] }) => {
  const [here] = useLocation()
  return (
    <nav className="tabs" aria-label={label}>
      {parts.map(({ path, name }) => (
        <Link key={path} href={path} className="tab" aria-current={here === path ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
