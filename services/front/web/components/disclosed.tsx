import { type ReactNode, useState } from 'react'

/** A line that more stands behind; what it is, is asked for once somebody opens it. */
export const Disclosed = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => {
  const [isOpen, open] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
