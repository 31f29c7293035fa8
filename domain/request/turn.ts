import { shareOf } from '../visit/share.ts'

/**
 * How many stations see to a request before this one does, 0 for the first. Each finds the same order alone, another one for each
 * request: the first sees to it at once, the next only where it did not, so that hardly ever two do the same work.
 */
export const turnFor = (request: string, station: string, stations: readonly string[]): number =>
  stations.filter((other) => other !== station && shareOf(request, [other, station]) === other).length
