import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useBridge } from './station.tsx'
import { type Told, toldBy } from './told.ts'

/**
 * What main tells, from when the screen begins, and set by whoever was answered. `told` stays the same from one drawing to the
 * next. `undefined` until it is known.
 */
export const useTold = <T>(told: Told<T>): [T | undefined, Dispatch<SetStateAction<T | undefined>>] => {
  const bridge = useBridge()
  const [state, setState] = useState<T>()
  useEffect(() => {
    const hearing = toldBy(bridge, told).subscribe((news) => setState(() => news))
    return () => hearing.unsubscribe()
  }, [bridge, told])
  return [state, setState]
}
