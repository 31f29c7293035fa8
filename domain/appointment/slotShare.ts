import { shareOf } from '../visit/share.ts'

/** Times of one resource so near each other belong to one station, so that its appointments seldom meet the next one's. */
export const shareMs = 2 * 3_600_000

/**
 * Which times are a station's own while no server can say what others book: whether it may be the first to give this time of a clerk,
 * a room or a counter. Each time of each belongs to exactly one of the stations, which all find the same alone.
 */
export const slotShare = (
  station: string,
  stations: readonly string[],
): ((from: number, resource: string) => boolean) => {
  const holders = new Map<string, string | undefined>()
  return (from, resource) => {
    const key = `${resource} ${String(Math.floor(from / shareMs))}`
    if (!holders.has(key)) holders.set(key, shareOf(key, stations))
    return holders.get(key) === station
  }
}
