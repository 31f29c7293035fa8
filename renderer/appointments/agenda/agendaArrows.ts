import type { KeyboardEvent } from 'react'

/** Marks what the arrows of an agenda stop at, with the minute at which it begins; the head of a column has none. */
export const stopAt = (minute?: number): { 'data-stop': number } => ({ 'data-stop': minute ?? -1 })

const columnsOf = (grid: HTMLElement): HTMLElement[] => [...grid.querySelectorAll<HTMLElement>('[data-column]')]
const stopsOf = (column: HTMLElement): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-stop]')]
const minuteOf = (stop: HTMLElement): number => Number(stop.dataset['stop'])

/** Up and down go through a column, left and right to what lies nearest in time beside it, Home and End to its ends. */
export const agendaArrows = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
  const present = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-stop]') : null
  const column = present?.closest<HTMLElement>('[data-column]') ?? null
  if (present === null || column === null) return
  const to = stopAfter(event.key, present, { column, columns: columnsOf(event.currentTarget) })
  if (to === undefined) return
  event.preventDefault()
  to.focus()
}

const stopAfter = (
  key: string,
  present: HTMLElement,
  { column, columns }: { column: HTMLElement; columns: readonly HTMLElement[] },
): HTMLElement | undefined => {
  const stops = stopsOf(column)
  const at = stops.indexOf(present)
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(at + 1, stops.length - 1)]
    case 'ArrowUp':
      return stops[Math.max(at - 1, 0)]
    case 'Home':
      return stops[0]
    case 'End':
      return stops.at(-1)
    case 'ArrowLeft':
      return beside(minuteOf(present), columns.slice(0, columns.indexOf(column)).toReversed())
    case 'ArrowRight':
      return beside(minuteOf(present), columns.slice(columns.indexOf(column) + 1))
    default:
      return undefined
  }
}

/** From a head to the next head; from an appointment to the one nearest to it in time in the next column that has any. */
const beside = (minute: number, columns: readonly HTMLElement[]): HTMLElement | undefined => {
  const [next] = columns
  if (minute < 0) return next === undefined ? undefined : stopsOf(next)[0]
  const away = (stop: HTMLElement): number => Math.abs(minuteOf(stop) - minute)
  return columns
    .map((column) => stopsOf(column).slice(1))
    .find((boxes) => boxes.length > 0)
    ?.toSorted((a, b) => away(a) - away(b))[0]
}

/**
 * Of all that the arrows stop at only one is reached by Tab: the one that had the focus last. It is marked in the page itself, as
 * a week of twelve agendas would otherwise be drawn anew with every arrow.
 */
export const reachByTab = (grid: HTMLElement, stop?: HTMLElement | null): void => {
  const present = grid.querySelector<HTMLElement>('[data-stop][tabindex="0"]')
  const wanted = stop ?? present ?? grid.querySelector<HTMLElement>('[data-stop]')
  if (wanted === null || wanted === present) return
  if (present !== null) present.tabIndex = -1
  wanted.tabIndex = 0
}
