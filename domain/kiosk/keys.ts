/** Keys by which somebody who cannot use the touch screen works a kiosk; what is typed counts beside them. */
const needed: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'Shift', 'CapsLock', 'AltGraph', 'Dead', 'Process'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
])

/** What the DOM and Electron both tell of a key: its name as the DOM has it, and what is held beside it. */
export type KeyPress = { key: string; control: boolean; alt: boolean; meta: boolean }

/**
 * Whether a key reaches a screen in kiosk mode. Closing, reloading, printing, saving, going back and the like all hang on
 * Control, Alt, Meta or a function key, and a screen for citizens needs none of these. Control with Alt is AltGr, without
 * which many keyboards have no `@`.
 */
export const mayPress = ({ key, control, alt, meta }: KeyPress): boolean => {
  if (meta) return false
  if (/^.$/su.test(key)) return control === alt
  return needed.has(key) && !control && !alt
}
