/** A key as screens name it, such as `F2`, `Ctrl+K`, `Alt+A`, `?`: modifiers first, then one key as browsers call it. */
export type Chord = { ctrl: boolean; alt: boolean; shift: boolean; key: string }

/** What of a keyboard event decides; the browser's own `KeyboardEvent` fits. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'> & {
  /** On many European keyboards AltGr reports Ctrl and Alt as well, while it only types a character. */
  altGraph: boolean
}

export const readChord = (text: string): Chord => {
  const parts = text === '+' ? ['+'] : text.split('+')
  const modifiers = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()))
  return {
    ctrl: modifiers.has('ctrl'),
    alt: modifiers.has('alt'),
    shift: modifiers.has('shift'),
    key: parts.at(-1)?.toLowerCase() ?? '',
  }
}

/** Signs sit behind Shift on one keyboard and not on another (`?` does), so Shift counts for letters and named keys only. */
export const pressed = (event: Pressed, chord: Chord): boolean => {
  if (event.metaKey) return false
  if (event.altGraph) return isSign(chord) && !chord.ctrl && !chord.alt && sameKey(event, chord)
  return (
    sameKey(event, chord) &&
    event.ctrlKey === chord.ctrl &&
    event.altKey === chord.alt &&
    (isSign(chord) || event.shiftKey === chord.shift)
  )
}

const sameKey = (event: Pick<Pressed, 'key'>, chord: Chord): boolean => event.key.toLowerCase() === chord.key

const isSign = ({ key }: Chord): boolean => key.length === 1 && key.toLowerCase() === key.toUpperCase()

/** Keys that a text field needs itself while somebody types in it. */
export const belongsToField = ({ ctrl, alt, key }: Chord): boolean => {
  if (ctrl) return ['a', 'c', 'v', 'x', 'y', 'z'].includes(key)
  if (alt) return false
  return !/^f\d{1,2}$/.test(key) && key !== 'escape'
}

/** Keys with which a focused button, link or option is pressed. */
export const pressesControl = ({ ctrl, alt, key }: Chord): boolean => !ctrl && !alt && (key === 'enter' || key === ' ')

/** The chord in the words of `aria-keyshortcuts`. */
export const ariaShortcut = (text: string): string => text.replace(/\bCtrl\b/, 'Control')
