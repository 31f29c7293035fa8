import type { ReactNode } from 'react'
import css from './PickRows.module.css'
import { rowArrows } from './rowArrows.ts'

/** Rows of which one is shown beside them; arrows move, Enter or a click shows one. */
export function PickRows(props: {
  label: string
  rows: readonly { id: string; title: string; content: ReactNode }[]
  /** The id of the one that is shown. */
  shown: string | undefined
  onShow: (id: string) => void
}) {
  const { label, rows, shown, onShow } = props
  return (
    <ul className={css['rows']} aria-label={label} onKeyDown={rowArrows}>
      {rows.map(({ id, title, content }) => (
        <li key={id}>
          <button
            type="button"
            className={css['row']}
            aria-current={id === shown}
            title={title}
            onClick={() => onShow(id)}
          >
            {content}
          </button>
        </li>
      ))}
    </ul>
  )
}
