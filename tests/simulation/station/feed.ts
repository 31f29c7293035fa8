import type { Feed } from '#sync/replication/handlers.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { Server } from '../server/server.ts'
import type { Network } from '../world/network.ts'
import type { Time } from '../world/time.ts'
import type { Life } from './life.ts'
import type { StationLine } from './line.ts'

const gatherMs = 15
const watchdogMs = 10_000
const againMs = 1_000
const batch = 100

/**
 * A continuous feed as main follows it: in order, taken up where it got to when it broke, and known to be broken only
 * when its heartbeat stays away. What was under way over a line that broke may come late, or twice, or not at all.
 */
export const feedOver =
  (parts: {
    server: Server
    database: string
    station: string
    network: Network
    time: Time
    life: Life
    line: StationLine
    dice: Dice
  }): Feed =>
  (since, onBatch) => {
    const { server, database, station, network, time, life, line, dice } = parts
    let reached = since
    let stopped = false

    const session = (): Promise<void> =>
      new Promise((resolve) => {
        let sent = reached
        let due = false
        let latest = 0
        let ended = false
        const end = (): void => {
          if (ended) return
          ended = true
          unwatch()
          disconnect()
          line.lost()
          resolve()
        }
        const isCut = (): boolean => network.isCut(server.name, station)
        const deliver = (rows: Parameters<typeof onBatch>[0]): void => {
          if (ended || stopped || !life.isAlive() || isCut()) return
          reached = rows.lastSeq
          onBatch(rows)
        }
        const gather = (): void => {
          due = false
          if (ended || isCut()) return
          const { results, last_seq: lastSeq } = server.changes(database, { since: sent, limit: batch })
          if (results.length === 0) return
          sent = lastSeq
          const late = dice(120) === 0 ? 1_000 + dice(8_000) : 1 + dice(60)
          latest = Math.max(latest + 1, time.now() + late)
          time.after(latest - time.now(), () => deliver({ rows: results, lastSeq }))
          if (dice(150) === 0) time.after(latest + 1 - time.now(), () => deliver({ rows: results, lastSeq }))
          if (results.length === batch) wake()
        }
        const wake = (): void => {
          if (due) return
          due = true
          time.after(gatherMs, gather)
        }
        const watch = (): void => {
          if (ended) return
          if (stopped || !life.isAlive() || isCut()) end()
          else time.after(watchdogMs, watch)
        }
        const unwatch = server.watch(database, wake)
        const disconnect = server.connect(end)
        wake()
        time.after(watchdogMs, watch)
      })
    const follow = async (): Promise<void> => {
      while (!stopped && life.isAlive()) {
        try {
          await life.hear(line.ask(() => server.changes(database, { since: reached, limit: 1 })))
          await life.hear(session())
        } catch {
          // Tried again in a moment, as ever.
        }
        await life.sleep(againMs + dice(500))
      }
    }
    void follow()
    return () => {
      stopped = true
    }
  }
