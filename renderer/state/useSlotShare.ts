import { useMemo } from 'react'
import { slotShare } from '#domain/appointment/slotShare.ts'
import { lastStaffed } from '#domain/site/stations.ts'
import { useCutOff, useStation, useStations } from './station.tsx'

/** Which times this station gives first while it is cut off; `undefined` while the server says what others book. */
export const useSlotShare = (): ((from: number, resource: string) => boolean) | undefined => {
  const { station } = useStation()
  const cutOff = useCutOff()
  const names = lastStaffed(useStations(), station).join(' ')
  return useMemo(() => (cutOff ? slotShare(station, names.split(' ')) : undefined), [cutOff, station, names])
}
