import { type Station, newStation } from '../station/station.ts'

const letters = ['A', 'B', 'C']

/** A municipality's stations: one in five gives numbers, one is a kiosk that follows the centre, the rest are counters. */
export const planStations = (count: number): Station[] => {
  const welcomes = Math.max(1, Math.round(count / 6))
  return Array.from({ length: count }, (_, n) => {
    const role = n < welcomes ? 'welcome' : n === welcomes && count > 3 ? 'kiosk' : 'counter'
    const first = letters[n % letters.length] ?? 'A'
    const second = letters[(n + 1) % letters.length] ?? 'B'
    return newStation({
      name: `s${String(n + 1)}`,
      role,
      ordinal: role === 'kiosk' ? 11 : n + 1,
      counter: String(n + 1),
      queues: count < 5 ? letters : [first, second],
      // Calls have one authority, so whoever calls follows the site's server; a kiosk only gives numbers.
      server: role === 'kiosk' ? 'centre' : 'site',
    })
  })
}
