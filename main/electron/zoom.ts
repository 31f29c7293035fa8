import type { Input, WebContents } from 'electron'

/** Chromium's zoom goes by powers of 1.2: from 83 % to 207 %. */
const smallest = -1
const largest = 4

/** The zoom after a key, or `undefined` for a key that has nothing to do with it. Without a menu Electron knows none. */
export const zoomAfter = (
  level: number,
  { type, key, code, control, meta, alt }: Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt'>,
): number | undefined => {
  if (type !== 'keyDown' || alt || !(control || meta)) return undefined
  // On a French keyboard the digits want Shift, so `0` goes by its place.
  if (code === 'Digit0' || code === 'Numpad0') return 0
  if (key === '+' || key === '=') return Math.min(level + 1, largest)
  if (key === '-') return Math.max(level - 1, smallest)
  return undefined
}

export const zoomByKeys = (contents: WebContents): void => {
  contents.on('before-input-event', (event, input) => {
    const level = zoomAfter(contents.getZoomLevel(), input)
    if (level === undefined) return
    event.preventDefault()
    contents.setZoomLevel(level)
  })
}
