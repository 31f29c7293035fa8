import { useEffect, useEffectEvent } from 'react'

/** Pixels from the top left of the screen in which the door is felt for. */
const corner = 120
const holdMs = 5_000

const isChord = ({ code, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyB' && ctrlKey && altKey && shiftKey

/**
 * The door that nobody sees: a finger that stays in the top left corner for five seconds, or Ctrl+Alt+Shift+B. Behind it is a
 * lock, so that finding it is no harm.
 */
export const useHiddenDoor = (onOpen: () => void): void => {
  const open = useEffectEvent(onOpen)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let held: ReturnType<typeof setTimeout> | undefined
    const letGo = (): void => clearTimeout(held)
    const isInCorner = ({ clientX, clientY }: PointerEvent): boolean => clientX < corner && clientY < corner
    const press = (event: PointerEvent): void => {
      letGo()
      if (event.isTrusted && isInCorner(event)) held = setTimeout(() => open(), holdMs)
    }
    const move = (event: PointerEvent): void => {
      if (!isInCorner(event)) letGo()
    }
    const key = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.repeat || !isChord(event)) return
      event.preventDefault()
      event.stopPropagation()
      open()
    }
    window.addEventListener('pointerdown', press, { capture: true, signal })
    window.addEventListener('pointermove', move, { capture: true, signal })
    window.addEventListener('pointerup', letGo, { capture: true, signal })
    window.addEventListener('pointercancel', letGo, { capture: true, signal })
    window.addEventListener('keydown', key, { capture: true, signal })
    return () => {
      letGo()
      stop.abort()
    }
  }, [])
}
