import { type RefObject, useEffect, useEffectEvent } from 'react'
import { besideFocused, controlsIn } from './controls.ts'
import { useScanning } from './useScanning.ts'

/**
 * Works the kiosk by keys alone: arrows and Tab move, Enter and Space press, Escape goes back. The first press of Space or
 * Enter where there is nothing to press comes from a switch: then the focus moves by itself (`useScanning`), and the next press
 * chooses. With two switches one is Tab and the other Enter; moving or touching ends the moving by itself.
 */
export const useControlKeys = (working: {
  root: RefObject<HTMLElement | null>
  scanning: boolean
  onScan: (scanning: boolean) => void
  onEscape: () => void
}): void => {
  const { root, scanning } = working
  const enter = useScanning({ root, scanning })
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
    const isSwitch = key === 'Enter' || key === ' '
    // In a field with nothing in it neither key has anything to do.
    const isIdle = isField ? scanning || target.value === '' : !(target instanceof HTMLButtonElement)
    if (isSwitch && isIdle) {
      event.preventDefault()
      if (event.repeat) return
      if (scanning) enter(target)
      else scan(true)
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
}

const stepOf = (key: string, isField: boolean): 1 | -1 | undefined => {
  if (key === 'ArrowDown' || (key === 'ArrowRight' && !isField)) return 1
  return key === 'ArrowUp' || (key === 'ArrowLeft' && !isField) ? -1 : undefined
}
