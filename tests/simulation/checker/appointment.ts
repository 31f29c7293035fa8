import * as z from 'zod'
import type { Entry } from './trace.ts'

const Seats = z.array(z.object({ resource: z.string(), from: z.number(), until: z.number() }))
export type Seat = z.infer<typeof Seats>[number]

/** The seats that an appointment holds, by which entry, and whether the server vouched for them. */
export type Held = { entry: string; at: string; confirmed: boolean; seats: Seat[] }

const givingBack: ReadonlySet<string> = new Set(['cancelled', 'missed', 'movedAway'])

/** So long after an entry its station may have taken it back. */
const takenBackWithinMs = 15_000

/** Where somebody stands with their appointment, by what was read so far. */
type Standing = {
  where: 'nowhere' | 'asked' | 'seated' | 'here' | 'gone' | 'missed' | 'elsewhere'
  held: Held | undefined
  wasSeated: boolean
}

/** The checker's own reading of an appointment's log: which seats it holds; `undefined` when none. */
export const heldBy = (log: readonly Entry[]): Held | undefined => {
  const entries = [...log].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
  const takenBack = takenBackIn(entries)
  const nowhere: Standing = { where: 'nowhere', held: undefined, wasSeated: false }
  const back = new Set(entries.flatMap(({ id, type }) => (takenBack.has(id) && givingBack.has(type) ? [id] : [])))
  return entries
    .filter(({ id, type, target }) => (type === 'undone' ? back.has(String(target)) : !takenBack.has(id)))
    .reduce(after, nowhere).held
}

const after = (standing: Standing, entry: Entry): Standing => {
  const { where, held } = standing
  const leave = (to: Standing['where'], ...from: Standing['where'][]): Standing =>
    from.includes(where) ? { ...standing, where: to, held: undefined } : standing
  switch (entry.type) {
    case 'wished':
      return where === 'nowhere' ? { ...standing, where: 'asked' } : standing
    case 'booked': {
      // Moved to a day on which it is already, it was moved twice by people who did not know of each other.
      const isMoved = where === 'seated' && entry['movedFrom'] !== undefined
      return isMoved || where === 'nowhere' || where === 'asked' || where === 'elsewhere' ? seated(entry) : standing
    }
    case 'rescheduled':
      return standing.wasSeated && where !== 'here' && where !== 'elsewhere' ? seated(entry) : standing
    case 'confirmed':
      return held?.entry === entry['seat'] && held !== undefined
        ? { ...standing, held: { ...held, confirmed: true } }
        : standing
    case 'undone':
      // Seats that were given back by mistake: whoever took them meanwhile has them with the better right.
      return where === 'seated' && held !== undefined
        ? { ...standing, held: { ...held, entry: entry.id, at: entry.at, confirmed: false } }
        : standing
    case 'withdrawn':
      return held?.entry === entry['seat'] ? leave('elsewhere', 'seated') : standing
    case 'movedAway':
      return where === 'here' ? standing : { ...standing, where: 'elsewhere', held: undefined }
    case 'cancelled':
      return leave('gone', 'seated', 'asked', 'missed')
    case 'missed':
      return leave('missed', 'seated')
    case 'arrived':
      // Whoever comes after their seat went to others gets no seat back by coming.
      return { ...standing, where: 'here' }
    default:
      return standing
  }
}

const seated = ({ id: entry, at, seats }: Entry): Standing => ({
  where: 'seated',
  held: { entry, at, confirmed: false, seats: Seats.parse(seats) },
  wasSeated: true,
})

const takenBackIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ type, target, at, station }) => {
      if (type !== 'undone') return []
      const of = entries.find(({ id }) => id === target)
      const isIt = of !== undefined && of.type !== 'undone' && of.station === station
      return isIt && msOf(at) - msOf(of.at) <= takenBackWithinMs ? [of.id] : []
    }),
  )

const msOf = (stamp: string): number => Date.parse(stamp.slice(0, 24))
