import { type RefCallback, useCallback, useState } from 'react'

/** A row is at least so high, in hundredths of the screen's shorter side by the size of letters. */
const rowUnits = 4.8

/** How many rows of the wanted ones an element has room for, at the size of letters that the layout asks for. */
export const useRows = (wanted: number): [RefCallback<HTMLElement>, number] => {
  const [room, setRoom] = useState(wanted)
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = (): void => {
      // Registered as a length, so it is told in pixels.
      const unit = Number.parseFloat(getComputedStyle(element).getPropertyValue('--display-u'))
      if (unit > 0) setRoom(Math.floor(element.clientHeight / (rowUnits * unit)))
    }
    const resized = new ResizeObserver(measure)
    resized.observe(element)
    return () => resized.disconnect()
  }, [])
  return [watch, Math.max(1, Math.min(wanted, room))]
}
