import { type RefObject, useEffect, useEffectEvent } from 'react'
import { besideFocused, controlsIn, controlsInSight } from './controls.ts'

/** How long a switch's mark stays on one control. */
const scanMs = 2_500

/**
 * Works the kiosk by keys alone: arrows and Tab move, Enter and Space press, Escape goes back. The first press of Space or
 * Enter while nothing is focused comes from a switch: then the focus moves by itself, and the next press chooses. With two switches
 * one is Tab and the other Enter; moving or touching ends the moving by itself.
 */
export const useControlKeys = (working: {
  root: RefObject<HTMLElement | null>
  scanning: boolean
  onScan: (scanning: boolean) => void
  onEscape: () => void
}): void => {
  const { root, scanning } = working
  const escape = useEffectEvent(working.onEscape)
  const scan = useEffectEvent(working.onScan)

  const press = useEffectEvent((event: KeyboardEvent): void => {
    const element = root.current
    if (!event.isTrusted || event.defaultPrevented || element === null) return
    const { key, target } = event
    if (key === 'Escape') {
      escape()
      return
    }
    const isField = target instanceof HTMLInputElement
    if ((key === 'Enter' || key === ' ') && !isField && !(target instanceof HTMLButtonElement)) {
      event.preventDefault()
      if (!event.repeat && !scanning) scan(true)
      return
    }
    const step = stepOf(key, isField)
    if (step !== undefined || key === 'Tab') scan(false)
    if (step === undefined) return
    event.preventDefault()
    besideFocused(controlsIn(element), step)?.focus()
  })
  const touch = useEffectEvent((event: Event): void => {
    if (event.isTrusted && scanning) scan(false)
  })
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => press(event)
    const touched = (event: Event): void => touch(event)
    window.addEventListener('keydown', keyed)
    window.addEventListener('pointerdown', touched)
    return () => {
      window.removeEventListener('keydown', keyed)
      window.removeEventListener('pointerdown', touched)
    }
  }, [])

  useEffect(() => {
    const element = root.current
    if (!scanning || element === null) return undefined
    const next = (): void => besideFocused(controlsInSight(element), 1)?.focus()
    next()
    const moving = setInterval(next, scanMs)
    return () => clearInterval(moving)
  }, [scanning, root])
}

const stepOf = (key: string, isField: boolean): 1 | -1 | undefined => {
  if (key === 'ArrowDown' || (key === 'ArrowRight' && !isField)) return 1
  return key === 'ArrowUp' || (key === 'ArrowLeft' && !isField) ? -1 : undefined
}
