import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** Above the pages of people who work here. */
export const Bar = ({ home, children }: { home: string; children?: ReactNode }) => (
  <header className="bar">
    <div className="bar-inner">
      <Link href="/" className="bar-name">
        {home}
      </Link>
      {children}
    </div>
  </header>
)
