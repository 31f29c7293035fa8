import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { beside, besideFocused, isRow, keysIn, stopsIn } from './controls.ts'

/** How long a switch's mark stays in one place. */
const scanMs = 2_500
/** How often it goes through a row in which nothing is chosen. */
const rounds = 2
/** What a key brings is on the screen by then. */
const drawnMs = 400

type Entered = { row: HTMLElement; stops: number }

/**
 * Moves a mark through the screen by itself for whoever has one switch: row after row, then key after key of the row that was
 * chosen. A key that was pressed leads back to the top. Gives what a press of the switch on something that is no button
 * does: it enters a row.
 */
export const useScanning = (scan: {
  root: RefObject<HTMLElement | null>
  scanning: boolean
}): ((target: EventTarget | null) => void) => {
  const { root, scanning } = scan
  const entered = useRef<Entered>(undefined)
  const goOn = useRef<() => void>(undefined)
  useEffect(() => {
    const element = root.current
    if (!scanning || element === null) return undefined
    let moving: ReturnType<typeof setTimeout> | undefined
    // What stands first at present: where that is something new, as what was found for a word, it is looked at first.
    let top: HTMLElement | undefined
    const next = (): void => {
      clearTimeout(moving)
      moving = setTimeout(next, scanMs)
      const within = entered.current
      const stops = stopsIn(element)
      if (within === undefined && stops[0] !== top) {
        top = stops[0]
        top?.focus()
        return
      }
      const keys = within === undefined ? [] : keysIn(element, within.row)
      if (within === undefined || keys.length === 0 || within.stops >= rounds * keys.length) {
        entered.current = undefined
        beside(stops, within?.row ?? document.activeElement, 1)?.focus()
        return
      }
      within.stops++
      besideFocused(keys, 1)?.focus()
    }
    // After a key it begins at the top, where what was found stands, and then the first row.
    const pressed = ({ target }: MouseEvent): void => {
      const within = entered.current
      if (!(target instanceof Node) || within?.row.contains(target) !== true) return
      entered.current = undefined
      top = undefined
      clearTimeout(moving)
      moving = setTimeout(next, drawnMs)
    }
    goOn.current = next
    element.addEventListener('click', pressed)
    next()
    return () => {
      clearTimeout(moving)
      entered.current = undefined
      goOn.current = undefined
      element.removeEventListener('click', pressed)
    }
  }, [scanning, root])
  return useCallback((target) => {
    if (!isRow(target)) return
    entered.current = { row: target, stops: 0 }
    goOn.current?.()
  }, [])
}
