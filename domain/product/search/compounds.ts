/** How the catalogue knows a word: as it stands, or by its stem only. */
export type Known = 'word' | 'stem' | undefined

/** A piece of a compound, and whether the catalogue knows it as a word of its own. */
export type Part = { text: string; known: boolean }

/**
 * The parts of a Dutch compound, "dakisolatiepremie" as "dak", "isolatie", "premie", letters between them left out
 * ("verwarmings|kosten"): with as few letters unknown, and as few parts, as can be. At most one part is unknown, and
 * the word as a whole is never its own part. Undefined when nothing of it is known.
 */
export const partsOf = (word: string, isKnown: (word: string) => Known): Part[] | undefined => {
  if (word.length > longest) return undefined
  const best = split(word, 0, { isKnown, unknownLeft: 1, seen: new Map() })
  if (best?.parts.every(({ known }) => !known) !== false) return undefined
  return best.parts
}

const longest = 40
const shortest = 3
/** What is shorter is most often a prefix, as in "her-stelling". */
const shortestUnknown = 4
const costs = { word: 0, stem: 3 }
/** Letters that may stand between two parts. */
export const links = ['', 's', 'e', 'en', 'n']

type Split = { parts: Part[]; cost: number }
type Search = { isKnown: (word: string) => Known; unknownLeft: number; seen: Map<string, Split | undefined> }

const split = (word: string, from: number, search: Search): Split | undefined => {
  if (from === word.length) return { parts: [], cost: 0 }
  const place = `${String(from)} ${String(search.unknownLeft)}`
  if (search.seen.has(place)) return search.seen.get(place)
  let best: Split | undefined
  for (let to = from + shortest; to <= word.length; to += 1) {
    if (from === 0 && to === word.length) continue
    const text = word.slice(from, to)
    const as = search.isKnown(text)
    const known = as !== undefined
    if (!known && (search.unknownLeft === 0 || text.length < shortestUnknown)) continue
    const left = known ? search : { ...search, unknownLeft: 0 }
    for (const link of links) {
      const ends = to + link.length === word.length
      if (!word.startsWith(link, to) || (ends && link !== '')) continue
      const rest = split(word, to + link.length, left)
      if (rest === undefined) continue
      const cost = rest.cost + 1 + link.length * 0.5 + (as === undefined ? text.length : costs[as])
      if (best === undefined || cost < best.cost) best = { parts: [{ text, known }, ...rest.parts], cost }
    }
  }
  search.seen.set(place, best)
  return best
}
