import { useEffect, useState } from 'react'
import { silentMs } from './signs.ts'

const everyMs = 15_000

/** Whether what this page draws reaches the screen; a page that is hidden on purpose has nothing to draw. */
export const usePainting = (): boolean => {
  const [paints, setPaints] = useState(true)
  useEffect(() => {
    let painted = performance.now()
    let frame: number | undefined
    const look = (): void => {
      if (document.visibilityState !== 'visible') painted = performance.now()
      setPaints(performance.now() - painted < silentMs)
      frame ??= requestAnimationFrame(() => {
        frame = undefined
        painted = performance.now()
      })
    }
    const timer = setInterval(look, everyMs)
    return () => {
      clearInterval(timer)
      if (frame !== undefined) cancelAnimationFrame(frame)
    }
  }, [])
  return paints
}
