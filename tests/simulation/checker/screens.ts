import type { TraceLine } from './trace.ts'

/** Numbers that were given to two visitors of one day. */
export const doublesIn = (lines: readonly TraceLine[]): string[] => {
  const given = new Map<string, string>()
  const doubles: string[] = []
  for (const line of lines) {
    if (line.kind !== 'ticket') continue
    const number = `${line.day} ${line.label}`
    const before = given.get(number)
    if (before !== undefined) doubles.push(`${number} by ${before} and ${line.station}`)
    given.set(number, line.station)
  }
  return doubles
}

/** Documents of which a screen showed less than it had shown before. */
export const goneBackIn = (lines: readonly TraceLine[]): string[] => {
  const shown = new Map<string, Map<string, number>>()
  const gone: string[] = []
  for (const line of lines) {
    if (line.kind === 'started') shown.delete(line.station)
    if (line.kind !== 'shown') continue
    const known = shown.get(line.station) ?? new Map<string, number>()
    if (line.entries < (known.get(line.document) ?? 0)) {
      gone.push(`${line.document} on ${line.station} at ${String(line.at)}`)
    }
    shown.set(line.station, known.set(line.document, line.entries))
  }
  return gone
}

/** A stamp may run so far ahead of the station's clock: by what it saw of others, and by its own clock that was set back. */
const aheadMs = 65_000

/** A call may be told so long after it was made, and the clocks compared so long before. */
const correctedWithinMs = 10_000

/** A clock that was set may be compared with the server's only after this long. */
const settledMs = 60_000

/**
 * Calls that a server vouched for, of which stamp and correction together do not tell the time at which they were made, though
 * the station's clock had not been set for a while.
 */
export const wronglyCorrectedIn = (lines: readonly TraceLine[]): string[] => {
  const vouched = new Set(
    lines.flatMap((line) => (line.kind === 'called' && line.with === 'server' ? [line.entry] : [])),
  )
  const setAt = new Map<string, number>()
  const wrong: string[] = []
  for (const line of lines) {
    if (line.kind === 'clock') setAt.set(line.station, line.at)
    if (line.kind !== 'told' || line.entry.type !== 'called' || !vouched.has(line.entry.id)) continue
    // Of another station's call a screen hears when it hears of it.
    if (line.entry.station !== line.station) continue
    if (line.at - (setAt.get(line.station) ?? -Infinity) < settledMs) continue
    const { at, skew } = line.entry
    const corrected = Date.parse(at.slice(0, 24)) + (typeof skew === 'number' ? skew : 0)
    if (Math.abs(corrected - line.at) <= correctedWithinMs) continue
    wrong.push(`${line.document} called ${at} corrected by ${String(skew)} at ${new Date(line.at).toISOString()}`)
  }
  return wrong
}

/**
 * Entries stamped behind the station's own clock, or further ahead of it than any reading of that clock so far and the
 * drift it may be pulled along by.
 */
export const wrongTimesIn = (lines: readonly TraceLine[]): string[] => {
  const off = new Map<string, number>()
  const furthest = new Map<string, number>()
  const seen = new Map<string, number>()
  const wrong: string[] = []
  for (const line of lines) {
    if (line.kind === 'clock') off.set(line.station, line.offMs)
    if (line.kind !== 'told' || line.entry.station !== line.station) continue
    const clock = line.at + (off.get(line.station) ?? 0)
    const own = Math.max(clock, furthest.get(line.station) ?? 0)
    furthest.set(line.station, own)
    const stamp = Date.parse(line.entry.at.slice(0, 24))
    // What comes after an entry is stamped after it, whatever clock that entry was stamped by.
    const before = seen.get(line.document) ?? 0
    seen.set(line.document, Math.max(before, stamp))
    if (stamp > own + aheadMs && stamp > before + aheadMs) {
      wrong.push(`${line.document} ${line.entry.type} ${line.entry.at} at ${new Date(line.at).toISOString()}`)
    }
  }
  return wrong
}
