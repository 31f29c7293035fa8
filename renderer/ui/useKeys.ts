import { useEffect, useEffectEvent } from 'react'
import { type Chord, belongsToField, pressed, pressesControl, readChord } from './chord.ts'

export type Keys = Readonly<Record<string, () => void>>

/**
 * Binds keys to what they do while the component is there. Held keys act once, keys that a focused field or button needs
 * are left to it, and the browser's own meaning of a bound key never happens. While a modal dialog is open only the keys
 * bound with `inDialog` act, so that nothing happens behind it.
 */
export const useKeys = (
  keys: Keys,
  { enabled = true, inDialog = false }: { enabled?: boolean; inDialog?: boolean } = {},
): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return
    const found = Object.entries(keys).find(([chord]) => pressed(withAltGraph(event), readChord(chord)))
    if (found === undefined || leftToFocused(event.target, readChord(found[0]))) return
    if (!inDialog && document.querySelector('[aria-modal="true"], dialog:modal') !== null) return
    event.preventDefault()
    if (!event.repeat) found[1]()
  })

  useEffect(() => {
    if (!enabled) return undefined
    const listener = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [enabled])
}

const withAltGraph = (event: KeyboardEvent) => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  metaKey: event.metaKey,
  altGraph: event.getModifierState('AltGraph'),
})

const leftToFocused = (target: EventTarget | null, chord: Chord): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])')
  )
    return belongsToField(chord)
  return (
    pressesControl(chord) && target.closest('button, a[href], summary, input, [role=option], [role=menuitem]') !== null
  )
}
