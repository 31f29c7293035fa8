import { useState } from 'react'
import { steadyAt } from '../state/heard.ts'
import { useNow, useStation, useStations, useSync } from '../state/station.tsx'
import { type Sign, missingSince, signAfter } from './signs.ts'

/**
 * Since when nothing has come although the line is said to stand, in ms since 1970. The station's own beat tells that the
 * window which replicates is at work and that changes reach this one; the last exchange, that main hears the server.
 */
export const useSilence = (): number | undefined => {
  const { station } = useStation()
  const beat = useStations().find((one) => one.station === station)?.at
  const { lastExchange } = useSync().connection
  const now = useNow()
  const steadyNow = steadyAt(now)
  const signs = [useSign(beat, steadyNow), useSign(lastExchange, steadyNow)]
  const since = missingSince(signs, steadyNow)
  return since === undefined ? undefined : now - (steadyNow - since)
}

const useSign = (value: unknown, steadyNow: number): Sign => {
  const [sign, setSign] = useState<Sign>()
  const present = signAfter(sign, value, steadyNow)
  if (present !== sign) setSign(present)
  return present
}
