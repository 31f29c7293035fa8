import type { ReactNode } from 'react'
import css from './VisitList.module.css'

/** The list that holds visit rows. Its panel scrolls. */
export function VisitList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={css['list']} aria-label={label}>
      {children}
    </ul>
  )
}
