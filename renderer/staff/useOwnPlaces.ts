import { type Assignment, placesOf } from '#domain/staff/rota.ts'
import { weekOf } from '#domain/time/week.ts'
import { useRota, useToday } from '../state/station.tsx'

/** Where the rota has somebody today, the earliest first; nowhere until it was read. */
export const useOwnPlaces = (id: string): Assignment[] => {
  const today = useToday()
  const rota = useRota(weekOf(today))
  return rota === undefined ? [] : placesOf(rota, id, today)
}
