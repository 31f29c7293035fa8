import { type KeyboardEvent, useState } from 'react'

type ListKeys = {
  /** Index of the chosen option, -1 for none. */
  active: number
  setActive: (index: number) => void
  /** For the field above the list: arrows and Page keys move through the list; true when the key was one of them. */
  onArrow: (event: KeyboardEvent) => boolean
}

const page = 8

/** Keeps which of `count` options is chosen. A new `reset` value starts at `first` again, where -1 chooses nothing yet. */
export const useListKeys = (count: number, reset: string, first: 0 | -1 = 0): ListKeys => {
  const [chosen, setChosen] = useState<{ index: number; reset: string }>({ index: first, reset })
  const active = Math.min(chosen.reset === reset ? chosen.index : first, count - 1)
  const setActive = (index: number) => setChosen({ index: Math.max(0, Math.min(index, count - 1)), reset })
  const onArrow = (event: KeyboardEvent): boolean => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing)
      return false
    event.preventDefault()
    setActive(active + step)
    return true
  }
  return { active, setActive, onArrow }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
