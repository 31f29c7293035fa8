import type { KeyboardEvent } from 'react'
import { KeyCap } from '../ui/KeyCap.tsx'
import { ariaShortcut } from '../ui/chord.ts'
import styles from './TabBar.module.css'

export type Tab<Id extends string> = { id: Id; name: string; count?: number; chord?: string; urgent?: boolean }

/** Tabs with counts. Left and right move between them, as the ARIA pattern for tabs has it. */
export const TabBar = <Id extends string>(props: {
  label: string
  tabs: readonly Tab<Id>[]
  shown: Id
  onShow: (id: Id) => void
  /** Id of the element they show. */
  panel: string
}) => {
  const { label, tabs, shown, onShow, panel } = props
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const at = tabs.findIndex(({ id }) => id === shown)
    const to = tabs[(at + step + tabs.length) % tabs.length]
    if (step === 0 || to === undefined) return
    event.preventDefault()
    onShow(to.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(to)]?.focus()
  }
  return (
    <div className={styles['bar']} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, count, chord, urgent }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={styles['tab']}
          aria-selected={id === shown}
          aria-controls={panel}
          aria-keyshortcuts={chord === undefined ? undefined : ariaShortcut(chord)}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          <span>{name}</span>
          {count !== undefined && (
            <span className={styles['count']} data-urgent={urgent === true && count > 0 ? true : undefined}>
              {count}
            </span>
          )}
          {chord !== undefined && (
            <span className={styles['key']}>
              <KeyCap chord={chord} />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
