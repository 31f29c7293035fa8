import type { CSSProperties } from 'react'
import css from './NumberSteps.module.css'

/** A ticket's number as large as there is room for. */
export function BigNumber({ label }: { label: string }) {
  const characters: CSSProperties & Record<'--characters', number> = { '--characters': Math.max(4, label.length) }
  return (
    <div className={css['place']}>
      <p className={css['number']} style={characters} data-aloud data-number>
        {label}
      </p>
    </div>
  )
}
