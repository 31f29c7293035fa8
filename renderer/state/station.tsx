import { type ReactNode, createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { BehaviorSubject } from 'rxjs'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { StationDescription } from '#preload/contract.ts'
import type { Actions, Board, SyncState } from './model.ts'
import type { OpenStation } from './open.ts'

export { usePreferences } from './preferences.ts'

const StationContext = createContext<OpenStation | undefined>(undefined)

export const StationProvider = ({ value, children }: { value: OpenStation; children: ReactNode }) => (
  <StationContext value={value}>{children}</StationContext>
)

const useOpenStation = (): OpenStation => {
  const station = use(StationContext)
  if (station === undefined) throw new Error('A screen stands inside StationProvider.')
  return station
}

export const useStation = (): StationDescription => useOpenStation().station
export const useBridge = (): Bridge => useOpenStation().bridge
export const useActions = (): Actions => useOpenStation().actions

/** The board, or `undefined` before the site's settings have reached this station for the first time. */
export const useBoardIfReady = (): Board | undefined => useLatest(useOpenStation().board$)
export const useSyncIfReady = (): SyncState | undefined => useLatest(useOpenStation().sync$)

/** Every station of the site that was ever heard, this one too. */
export const useStations = (): readonly Heartbeat[] => useLatest(useOpenStation().stations$) ?? noStations
const noStations: readonly Heartbeat[] = []

/** For the parts below the place that waited until the board was there. */
export const useBoard = (): Board => ready(useBoardIfReady())
export const useSync = (): SyncState => ready(useSyncIfReady())

const ready = <T,>(value: T | undefined): T => {
  if (value === undefined) throw new Error('This part is shown only once the board is ready.')
  return value
}

const useLatest = <T,>(subject: BehaviorSubject<T>): T =>
  useSyncExternalStore(
    (changed) => {
      const subscription = subject.subscribe(changed)
      return () => subscription.unsubscribe()
    },
    () => subject.value,
  )

/** Whether the station is cut off; unlike `useSync` it stays silent while only counts and times change. */
export const useCutOff = (): boolean => {
  const { sync$ } = useOpenStation()
  return useSyncExternalStore(
    (changed) => {
      const subscription = sync$.subscribe(changed)
      return () => subscription.unsubscribe()
    },
    () => sync$.value?.connection.state === 'cutOff',
  )
}

/** Milliseconds since 1970, told again every so often. */
export const useNow = (everyMs = 1_000): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
