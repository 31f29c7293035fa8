import type { KeyboardEvent } from 'react'

/** Lets the arrow, Home and End keys move the focus between the rows of a list. */
export const rowArrows = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li > button')]
  const row = document.activeElement?.closest('li')
  const at = rows.findIndex((button) => button.parentElement === row)
  const to = rowAfter(event.key, at, rows.length)
  if (at === -1 || to === undefined) return
  event.preventDefault()
  rows[to]?.focus()
}

/** The place to which a key goes from `at` in a list of so many; `undefined` for other keys. */
export const rowAfter = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** Puts the focus on the first row once the list is drawn; what was pressed showed the list, and the arrows go on from there. */
export const focusFirstRow = (panel: string): void => {
  requestAnimationFrame(() => document.getElementById(panel)?.querySelector<HTMLElement>('li > button')?.focus())
}

/** The same for a row that is known by its id, such as the one whose detail was closed. */
export const focusRow = (row: string): void => {
  requestAnimationFrame(() => document.getElementById(row)?.querySelector<HTMLElement>('button')?.focus())
}
