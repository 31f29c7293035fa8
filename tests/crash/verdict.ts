/** Something that a screen has shown as done. */
export type Confirmed = { station: string; label: string; type: string }

/** A visit as the central database has it. */
export type StoredVisit = { id: string; log: readonly { id: string; type: string; station: string }[] }

export type Verdict = {
  /** Confirmed, and not in the server's log. */
  missing: string[]
  /** Numbers that were given more than once. */
  twice: string[]
}

/** Judges by what the screens showed and what the server holds, and by nothing else. */
export const verdictOn = (confirmed: readonly Confirmed[], visits: readonly StoredVisit[]): Verdict => {
  const stored = visits.flatMap(({ id, log }) =>
    log.map(({ type, station }) => ({ station, label: labelIn(id), type })),
  )
  const times = tally(stored.map(wordsFor))
  const missing = [...tally(confirmed.map(wordsFor))].flatMap(([words, shown]) => {
    const kept = times.get(words) ?? 0
    return shown > kept ? [`${words}: shown ${String(shown)} times, kept ${String(kept)} times`] : []
  })
  const twice = new Set([...givenTwice(stored), ...givenTwice(confirmed)])
  return { missing, twice: [...twice].sort() }
}

const givenTwice = (done: readonly Confirmed[]): string[] =>
  [...tally(done.flatMap(({ type, label }) => (type === 'registered' ? [label] : [])))].flatMap(([label, times]) =>
    times > 1 ? [label] : [],
  )

const wordsFor = ({ station, label, type }: Confirmed): string => `${label} ${type} at ${station}`

const labelIn = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

const tally = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
