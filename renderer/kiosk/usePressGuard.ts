import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'

/**
 * Lets through only what a person pressed on purpose: nothing made by a script, no key that is held, and nothing within `restMs`
 * of a change of what is on the screen (`place`), where the second tap of a double one would press something else.
 */
export const usePressGuard = (place: string, restMs: number) => {
  const changedAt = useRef(Number.POSITIVE_INFINITY)
  const [restedAt, setRestedAt] = useState<string>()
  const resting = restedAt !== place
  useEffect(() => {
    changedAt.current = performance.now()
    const rested = setTimeout(() => setRestedAt(place), restMs)
    return () => {
      clearTimeout(rested)
      // A place that is soon come back to moved twice.
      setRestedAt(undefined)
    }
  }, [place, restMs])
  return {
    resting,
    onClickCapture: (event: MouseEvent) => {
      if (event.isTrusted && !resting && event.timeStamp >= changedAt.current + restMs) return
      event.preventDefault()
      event.stopPropagation()
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
    },
  }
}
