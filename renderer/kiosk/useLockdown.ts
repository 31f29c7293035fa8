import { useEffect } from 'react'
import { mayPress } from '#domain/kiosk/keys.ts'

/** The presses of a pen or a mouse's main button, which are those of a finger. */
const isFinger = ({ button }: MouseEvent): boolean => button === 0

const refuse = (event: Event): void => event.preventDefault()
const refuseKey = (event: KeyboardEvent): void => {
  const { key, ctrlKey, altKey, metaKey } = event
  if (!mayPress({ key, control: ctrlKey, alt: altKey, meta: metaKey })) event.preventDefault()
}
const refuseZoom = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault()
}
const refusePinch = (event: TouchEvent): void => {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault()
}
/** Buttons for going back, for scrolling by themselves and for opening a link elsewhere. */
const refuseButton = (event: MouseEvent): void => {
  if (!isFinger(event)) event.preventDefault()
}

const buttons = ['pointerdown', 'mousedown', 'mouseup', 'auxclick'] as const
const drags = ['dragstart', 'dragenter', 'dragover', 'drop', 'contextmenu'] as const

/**
 * Takes away what a browser does by itself and a citizen has no use for: printing, closing, reloading, going back, zooming,
 * menus, files that are dropped. Electron takes the keys before the page sees them; in a browser the page is who can.
 */
export const useLockdown = (): void => {
  useEffect(() => {
    const stop = new AbortController()
    const how = { capture: true, passive: false, signal: stop.signal }
    window.addEventListener('keydown', refuseKey, how)
    window.addEventListener('wheel', refuseZoom, how)
    window.addEventListener('touchstart', refusePinch, how)
    window.addEventListener('touchmove', refusePinch, how)
    for (const name of buttons) window.addEventListener(name, refuseButton, how)
    for (const name of drags) window.addEventListener(name, refuse, how)
    return () => stop.abort()
  }, [])
}
