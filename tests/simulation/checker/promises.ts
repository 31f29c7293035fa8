import { heldBy } from './appointment.ts'
import type { Entry, TraceLine } from './trace.ts'

/** What ends or replaces an appointment that somebody was told of, so that whoever looks knows why it is no more. */
const endings: ReadonlySet<string> = new Set(['booked', 'rescheduled', 'cancelled', 'movedAway', 'missed', 'arrived'])

/**
 * Appointments that a citizen was told of, and of which some store knows nothing at the end, or which have no seats there though
 * nothing that was done later, or by somebody else meanwhile, says why.
 */
export const brokenPromisesIn = (lines: readonly TraceLine[]): string[] => {
  const stores = storesIn(lines)
  return lines.flatMap((line) => {
    if (line.kind !== 'promised') return []
    return [...stores].flatMap(([holder, logs]) =>
      isKept(line, logs) ? [] : [`${line.document} by ${line.entry} of ${line.station} at ${holder}`],
    )
  })
}

type Logs = ReadonlyMap<string, readonly Entry[]>
type Promised = Extract<TraceLine, { kind: 'promised' }>

const isKept = ({ document, entry: id }: Promised, logs: Logs): boolean => {
  const log = logs.get(document) ?? []
  const entry = log.find((one) => one.id === id)
  if (entry === undefined) return false
  if (heldBy(log)?.entry === id) return true
  if (log.some(({ type, target }) => type === 'undone' && target === id)) return true
  return log.some((other) => endings.has(other.type) && isEnding(other, entry, logs))
}

/** A second booking under one id ends the first; what was booked first is no reason for the second to be none. */
const isEnding = (other: Entry, entry: Entry, logs: Logs): boolean => {
  if (other.id === entry.id) return false
  const isLater = other.at > entry.at
  if (other.type === 'booked' || other.type === 'rescheduled') return isLater
  if (!isLater && other.station === entry.station) return false
  if (other.type !== 'movedAway') return true
  return logs.get(String(other['to']))?.some(({ type }) => type === 'booked') === true
}

const storesIn = (lines: readonly TraceLine[]): Map<string, Map<string, readonly Entry[]>> => {
  const stores = new Map<string, Map<string, readonly Entry[]>>()
  for (const line of lines) {
    if (line.kind !== 'log' || !line.document.startsWith('appointment:')) continue
    const logs = stores.get(line.holder) ?? new Map<string, readonly Entry[]>()
    stores.set(line.holder, logs.set(line.document, line.entries))
  }
  return stores
}
