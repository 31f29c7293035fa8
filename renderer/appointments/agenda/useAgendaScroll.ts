import { type RefObject, useEffect } from 'react'

/** How much of what was just before is seen above the present moment. */
const aboveShare = 0.3

/**
 * Scrolls to today's columns and the present moment where there is not room for all, each time other days are shown (`shown`); to
 * the beginning where today is not among them.
 */
export const useAgendaScroll = (grid: RefObject<HTMLElement | null>, shown: string): void => {
  useEffect(() => {
    const { current } = grid
    if (current === null) return
    const column = current.querySelector<HTMLElement>('[data-today]')
    const day = column?.closest<HTMLElement>('[data-day-part]')
    // To measure costs a layout of its own.
    if (column === null || day === null || day === undefined) {
      current.scrollTo({ left: 0, top: 0 })
      return
    }
    const axis = current.firstElementChild?.clientWidth ?? 0
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const now = Number.parseFloat(current.style.getPropertyValue('--now')) * rem
    current.scrollTo({
      left: day.offsetLeft - axis,
      top: Math.max(0, now - aboveShare * current.clientHeight),
    })
  }, [grid, shown])
}
