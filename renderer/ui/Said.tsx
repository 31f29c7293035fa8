import type { ReactNode } from 'react'
import css from './Said.module.css'
import { Info, Warning } from './icons.tsx'

/** What has to be known beside a field: by mark and by word. */
export function Said({ level, children }: { level: 'error' | 'warning' | 'hint'; children: ReactNode }) {
  return (
    <p className={css['said']} data-level={level}>
      {level === 'hint' ? <Info size={16} /> : <Warning size={16} />}
      <span>{children}</span>
    </p>
  )
}
