import { type KeyRow } from '../site/stationKeys.ts'
import { type Skew, wrongClock } from '../time/skew.ts'
import type { Heartbeat } from './heartbeat.ts'
import { isPressing } from './impairments.ts'

/** Below this a station's disk may be full before the day is over. */
export const lowDiskBytes = 2_000_000_000

/** Something about a station, beside its connection, that asks for a person. */
export type Fault =
  | { kind: 'refused'; count: number }
  /** Its key was withdrawn: what is done there counts nowhere else. */
  | { kind: 'key' }
  | ({ kind: 'clock' } & { skew: Skew })
  | { kind: 'disk'; free: number }
  /** Codes, also of devices and states that a later version has. */
  | { kind: 'device'; device: string; state: string }
  /** A screen that cannot do its job; a code as well. */
  | { kind: 'impaired'; code: string }

/** Whether it asks for a person today. */
export const isUrgent = (fault: Fault): boolean => fault.kind !== 'impaired' || isPressing(fault.code)

const fineStates: readonly string[] = ['ready', 'unknown']

/** What is wrong with a station by its own last word and by what the site says of its key. */
export const faultsOf = (beat: Heartbeat, key: KeyRow['state'] | undefined): Fault[] => {
  const { refused, skewMs, diskFree, devices = [], impaired = [] } = beat
  const skew = wrongClock(skewMs)
  return [
    ...(key === 'withdrawn' ? [{ kind: 'key' } as const] : []),
    ...(refused > 0 ? [{ kind: 'refused', count: refused } as const] : []),
    ...(skew === undefined ? [] : [{ kind: 'clock', skew } as const]),
    ...(diskFree !== undefined && diskFree < lowDiskBytes ? [{ kind: 'disk', free: diskFree } as const] : []),
    ...devices
      .filter(({ state }) => !fineStates.includes(state))
      .map(({ kind, state }) => ({ kind: 'device', device: kind, state }) as const),
    ...impaired.map((code) => ({ kind: 'impaired', code }) as const),
  ]
}
