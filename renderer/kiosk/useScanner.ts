import { useEffect, useEffectEvent } from 'react'
import { afterKey, nothingTyped } from '#domain/kiosk/scan.ts'

/** Hears a scanner that types as a keyboard does, wherever the focus is, as long as it is listened to. */
export const useScanner = (onCode: (code: string) => void, listening: boolean): void => {
  const heard = useEffectEvent(onCode)
  useEffect(() => {
    if (!listening) return undefined
    let typed = nothingTyped
    const hear = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.isComposing) return
      const after = afterKey(typed, { key: event.key, at: event.timeStamp })
      typed = after.typed
      if (after.code === undefined) return
      // The scanner's Enter presses nothing.
      event.preventDefault()
      event.stopPropagation()
      heard(after.code)
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [listening])
}
