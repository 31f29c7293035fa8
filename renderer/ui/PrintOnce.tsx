import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import css from './PrintOnce.module.css'

/** Prints what is in it once, or saves it as a file where the printer is one; on the screen nothing is seen of it. */
export function PrintOnce({ children, onPrinted }: { children: ReactNode; onPrinted: () => void }) {
  const print = useEffectEvent(() => {
    window.print()
    onPrinted()
  })
  useEffect(() => {
    // Once its pages are drawn.
    const frame = requestAnimationFrame(() => print())
    return () => cancelAnimationFrame(frame)
  }, [])
  return createPortal(
    <div className={css['paper']} data-paper>
      {children}
    </div>,
    document.body,
  )
}
