import { useState } from 'react'

/** Which rows of a list are chosen. What is no longer in the list is not chosen: nobody changes what they do not see. */
export type Chosen = {
  keys: ReadonlySet<string>
  toggle: (key: string) => void
  /** Chooses everything from a row, the one chosen last unless another is named, to this one. */
  extendTo: (key: string, from?: string) => void
  all: () => void
  none: () => void
}

export const useChosen = (listed: readonly { key: string }[]): Chosen => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string>()
  const keys = new Set(listed.flatMap(({ key }) => (chosen.has(key) ? [key] : [])))
  return {
    keys,
    toggle: (key) => {
      const next = new Set(keys)
      if (!next.delete(key)) next.add(key)
      setChosen(next)
      setAnchor(key)
    },
    extendTo: (key, start = anchor ?? key) => {
      const places = [start, key].map((one) => listed.findIndex((row) => row.key === one))
      const [from, to] = [Math.max(0, Math.min(...places)), Math.max(...places)]
      setChosen(new Set([...keys, ...listed.slice(from, to + 1).map((row) => row.key)]))
      setAnchor(start)
    },
    all: () => setChosen(new Set(listed.map(({ key }) => key))),
    none: () => setChosen(new Set()),
  }
}
