import type { Observable } from 'rxjs'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { type ClockWatch, watchClock } from '#domain/time/jump.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { StartProblem, StationDescription } from '#preload/contract.ts'
import type { DrillState } from '#preload/drill.ts'
import type { RelayState } from '#preload/relay.ts'
import {
  drillRecord,
  jumpRecord,
  problemRecord,
  repairRecord,
  servedRecord,
  skewRecord,
} from '#sync/ledger/ofStation.ts'
import { keepFound } from '#sync/replica/ledgerRows.ts'
import type { Replica } from '#sync/replica/open.ts'
import { wrongClock } from '#domain/time/skew.ts'
import type { Line } from './line.ts'

type Report = (event: string, facts: Record<string, string | number>) => void

export type Findings = {
  /** Tells the station's log, and keeps a record of what people should know of. */
  onProblem: Report
  /** From when on the station's clock is watched: by the window that leads. */
  watchClock: () => void
  /** Keeps when this station served its building, and when it practised: the window that leads does. */
  watchBuilding: (bridge: WatchedBridge) => void
}

type WatchedBridge = {
  call: Pick<Bridge['call'], 'relayState' | 'drillState'>
  on: Pick<Bridge['on'], 'relayChanged' | 'drillChanged'>
}

const lookMs = 10_000

const partOf: Partial<Record<StartProblem['code'], Parameters<typeof repairRecord>[0]['part']>> = {
  configurationCorrupt: 'settings',
  journalTorn: 'tornEntry',
  journalDamaged: 'journal',
  journalLocked: 'journal',
  signingKeyLost: 'key',
  replicaGone: 'replica',
  replicaOlder: 'replica',
  replicaNewer: 'replica',
  replicaLocked: 'replica',
  replicaDamaged: 'replica',
}

/** Keeps what this station finds: at its start, in its merges, of its clock, and what its replications report. */
export const findingsOf = (parts: {
  replica: Replica
  station: Pick<StationDescription, 'station' | 'screen' | 'problems' | 'setBack'>
  found$: Observable<LedgerRecord>
  line: Pick<Line, 'connection$' | 'present'>
  now: () => number
  /** Milliseconds that only count on, whatever the clock is set to. */
  steady?: () => number
  report: Report
}): Findings => {
  const { replica, station, found$, line, now, steady = () => performance.now(), report } = parts
  const name = station.station
  // The account of a display or kiosk may not write to the site's database: what it finds stays here.
  const shared = isStaffed(roleOf(station.screen))
  const keep = (record: LedgerRecord): void => {
    keepFound(replica, record, shared).catch((error: unknown) =>
      report('notRecorded', { kind: record.kind, name: error instanceof Error ? error.name : typeof error }),
    )
  }
  found$.subscribe(keep)
  for (const { code, file } of station.problems) {
    const part = partOf[code]
    if (part !== undefined) keep(repairRecord({ part, file }, { station: name, at: now() }))
  }
  const { setBack } = station
  if (setBack !== undefined) keep(jumpRecord(-setBack.ms, { station: name, at: setBack.lastAt }))

  let watch: ClockWatch | undefined
  let compared: number | undefined
  let stay: string | undefined
  const look = (): void => {
    const { skewMs, server } = line.present()
    // Two servers' clocks may differ: only what the same one says twice shows a jump.
    if (server?.stay !== stay && watch !== undefined) watch = { ...watch, skewMs: undefined }
    stay = server?.stay
    const fresh = skewMs === compared ? undefined : skewMs
    compared = skewMs
    const seen = watchClock(watch, { wall: now(), steady: steady(), skewMs: fresh })
    watch = seen.watch
    // By the server's clock, where it is known.
    const at = now() + (watch.skewMs ?? 0)
    if (seen.jumpMs !== 0) keep(jumpRecord(seen.jumpMs, { station: name, at }))
    if (fresh !== undefined && wrongClock(fresh) !== undefined) keep(skewRecord(fresh, { station: name, at }))
  }
  return {
    onProblem: (event, facts) => {
      report(event, facts)
      const record = problemRecord(event, facts, { station: name, at: now() })
      if (record !== undefined) keep(record)
    },
    watchBuilding: ({ call, on }) => {
      const served = ({ last }: RelayState): void => {
        if (last !== undefined) keep(servedRecord(last, name))
      }
      const drilled = ({ last }: DrillState): void => {
        if (last !== undefined) keep(drillRecord(last, name))
      }
      on.relayChanged(served)
      on.drillChanged(drilled)
      void call.relayState({}).then((reply) => reply.ok && served(reply.value))
      void call.drillState({}).then((reply) => reply.ok && drilled(reply.value))
    },
    watchClock: () => {
      line.connection$.subscribe(look)
      setInterval(look, lookMs)
    },
  }
}
