import type { Bridge } from '#preload/bridge.ts'
import type { StartProblem, StationDescription } from '#preload/contract.ts'
import { deleteOldAsides } from '#sync/replica/aside.ts'
import { raiseMark } from '#sync/replica/mark.ts'
import { type RepairedReplica, type ReplicaFault, openRepairedReplica } from '#sync/replica/repair.ts'
import { kept } from './recording.ts'

const problemOf: Record<ReplicaFault, StartProblem['code']> = {
  gone: 'replicaGone',
  older: 'replicaOlder',
  newer: 'replicaNewer',
  locked: 'replicaLocked',
  damaged: 'replicaDamaged',
}

export type OwnReplica = RepairedReplica & {
  /** What was wrong with the replica that was there before. */
  problems: StartProblem[]
  /** Tells main how far the replica has come; for the window that leads, again and again. */
  mark: () => Promise<void>
  deleteOldAsides: () => Promise<void>
}

/** Opens the replica of this window's browser profile, mended where need be. */
export const openOwnReplica = async (
  bridge: Bridge,
  station: StationDescription,
  now: () => number,
): Promise<OwnReplica> => {
  const base = `balie-${station.site}`
  const told = kept(await bridge.call.replicaMarks({}))
  const open = async (): Promise<RepairedReplica> => {
    // Electron has one profile; any browser may open a station's page for the first time.
    const wasHere = localStorage.getItem(base) !== null || (station.host === 'electron' && Object.keys(told).length > 0)
    const place = { base, key: station.replicaKey, site: station.site, indexedDb: indexedDB }
    const repaired = await openRepairedReplica({ ...place, wasHere, told, now })
    localStorage.setItem(base, 'opened')
    return repaired
  }
  // One window after the other: a replica that another window is just making looks as if it had lost its collections.
  const opened = await navigator.locks.request(`${base}-opening`, open)
  const { replica, repair } = opened
  if (repair !== undefined) void bridge.call.report({ level: 'warn', event: 'replicaRepaired', facts: { ...repair } })
  return {
    ...opened,
    problems: repair === undefined ? [] : [{ code: problemOf[repair.fault], file: repair.aside ?? base }],
    mark: async () => {
      kept(await bridge.call.markReplica(await raiseMark(replica, told, now())))
    },
    deleteOldAsides: () => deleteOldAsides({ replica, base, indexedDb: indexedDB, now: now() }),
  }
}
