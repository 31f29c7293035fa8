import { type Database, databasesOf, monthDatabase } from '#domain/site/databases.ts'
import { monthOf } from '#domain/time/day.ts'
import type { BalieDocument } from '#sync/merge/kinds.ts'
import type { ChangedRow } from '#sync/replication/pull.ts'
import { type Feed, handlersFor } from '#sync/replication/handlers.ts'
import {
  type Agreed,
  type Incarnation,
  incarnationName,
  incarnationNow,
  renewProof,
} from '#sync/replication/incarnation.ts'
import { withPatience } from '#sync/replication/patience.ts'
import type { VerifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import { lastBookable } from '../people/agendas.ts'
import type { Server } from '../server/server.ts'
import type { World } from '../world/world.ts'
import { feedOver } from './feed.ts'
import { type Life, partOf } from './life.ts'
import type { StationLine } from './line.ts'
import { refusedOn } from './refused.ts'
import type { Replica } from './replica.ts'
import { type Replication, startReplication } from './replication.ts'

type Running = { name: string; part: ReturnType<typeof partOf>; replication: Replication }
type Beginning = { database: Database; full: string; part: Life; agreed: Agreed }

const proveMs = 20_000
const kinds: readonly Database['kind'][] = ['month', 'private']

/** Of the months to come only one in which somebody can have an appointment. A kiosk follows it too, so that all can be compared. */
const followed = (site: string, now: number): Database[] => {
  const present = databasesOf(site, now).filter(({ kind }) => kinds.includes(kind))
  const month = monthOf(lastBookable(now))
  return present.some((database) => database.month === month) ? present : [...present, monthDatabase(site, month)]
}

/** Replicates with whichever server answers, each by its own checkpoints, once it has proven which one it is. */
export const meetingWith = (parts: {
  world: World
  name: string
  server: Server
  life: Life
  line: StationLine
  replica: Replica
  databaseNamed: (database: string) => VerifiedDatabase
  now: () => number
  /** The servers it knows and the rows they refused, as its disk has them. */
  disk: { incarnations: Map<string, Incarnation>; refused: Map<string, BalieDocument> }
  onRows: (rows: readonly ChangedRow[]) => void
  onHeld: (documents: readonly BalieDocument[]) => void
  onNews: (documents: readonly BalieDocument[]) => void
}) => {
  const { world, name, server, life, line, replica, databaseNamed, now, onRows, onHeld, onNews } = parts
  const { time, dice, wiring, network, trace } = world
  const { incarnations, refused } = parts.disk
  /** Databases of which something was exchanged that no proof covers. */
  const exchanged = new Set<string>()
  const replications = new Map<string, Running>()
  /** How often the line was down, and how often it had been when each database was last looked at anew. */
  let timesDown = 1
  const lookedAt = new Map<string, number>()
  /** Whoever answers must prove to be the server that the replica knows; another is read and written to from the start. */
  const incarnationKey = (database: string, server: string): string => `${database} ${server}`
  const keepIncarnation = async (database: Database, met: Incarnation): Promise<void> => {
    await life.step()
    incarnations.set(incarnationKey(database.name, met.server), met)
  }
  /** Where the line was down and something was exchanged that is not proven, it begins anew from what is. */
  const meet = async (database: Database): Promise<Incarnation> => {
    const times = timesDown
    const looksAgain = lookedAt.get(database.name) !== times
    const central = databaseNamed(database.name)
    const known = (of: string): Incarnation | undefined => incarnations.get(incarnationKey(database.name, of))
    const met = await life.hear(incarnationNow(central, known, () => `proof-${world.newId()}`))
    await keepIncarnation(database, met)
    const full = wiring.replicationName(incarnationName(database.name, met))
    const running = replications.get(database.name)
    const isUnproven = exchanged.has(database.name) || running?.replication.isWhole() !== true
    lookedAt.set(database.name, times)
    if (running?.name === full && !(looksAgain && isUnproven)) return met
    running?.part.end()
    running?.replication.stop()
    const part = partOf(life)
    const { agreed = {} } = met
    replications.set(database.name, { name: full, part, replication: start({ database, full, part, agreed }) })
    return met
  }
  const start = ({ database, full, part, agreed }: Beginning): Replication => {
    const central = databaseNamed(database.name)
    const unchanged = feedOver({
      server,
      database: database.name,
      station: name,
      network,
      time,
      life: part,
      line,
      dice,
    })
    const feed: Feed = (since, onBatch) =>
      unchanged(since, (batch) => onBatch({ ...batch, rows: wiring.feedRows(batch.rows) }))
    const isOwn = (document: BalieDocument): document is BalieDocument =>
      'log' in document === (database.kind === 'month')
    return startReplication({
      name: full,
      replica,
      holds: (id) => id.startsWith('person:') === (database.kind === 'private'),
      resolve: wiring.resolve,
      isEqualRow: wiring.isEqualRow,
      life: part,
      agreed,
      handlers: (onBatch, known) =>
        wiring.handlers(
          handlersFor({
            database,
            central,
            stored: (id) => Promise.resolve(replica.of(id)?.document),
            known: async (ids) => wiring.known(await known(ids)),
            isOwn,
            feed,
            provenUntil: agreed.read ?? '0',
            refused: refusedOn(refused, part),
            now,
            onRows,
            onHeld: (documents) => {
              if (documents.length > 0) exchanged.add(database.name)
              onHeld(documents)
            },
            onNews,
            onProblem: (event) => trace({ kind: 'fault', at: time.now(), what: `${name} ${event}` }),
            onBatch: (batch) => onBatch({ ...batch, documents: wiring.received(batch.documents) }),
            pause: () => part.sleep(1_000),
            patience: withPatience({ pause: part.sleep, random: () => dice(1_000) / 1_000 }),
          }),
          dice,
        ),
    })
  }
  const prove = async (database: Database, met: Incarnation, agreed: Agreed): Promise<void> => {
    try {
      const times = timesDown
      const proven = await life.hear(renewProof(databaseNamed(database.name), met, { agreed, mark: world.newId() }))
      if (timesDown !== times) throw new Error('The server that took the proof may have been put back meanwhile.')
      await keepIncarnation(database, proven)
    } catch (error) {
      exchanged.add(database.name)
      throw error
    }
  }
  /** One thing at a time is agreed with the server. */
  let turn = Promise.resolve()
  const meetAll = (proves: boolean): void => {
    turn = turn.then(async () => {
      for (const database of followed(world.site, now())) {
        // With nothing exchanged there is nothing to prove; a database of a new month has not been met at all.
        if (proves && replications.has(database.name) && !exchanged.has(database.name)) continue
        try {
          const met = await meet(database)
          const running = replications.get(database.name)
          if (!proves || running?.replication.isWhole() !== true || lookedAt.get(database.name) !== timesDown) continue
          if (!exchanged.delete(database.name)) continue
          await prove(database, met, running.replication.agreed())
        } catch {
          // The line is down again, or the database is not there; whoever sees it back begins anew.
        }
      }
    })
  }
  const keepProving = async (): Promise<void> => {
    for (;;) {
      await life.sleep(proveMs)
      meetAll(true)
    }
  }

  return {
    meetAll,
    keepProving,
    lineIs: (isOnline: boolean): void => {
      if (!isOnline) timesDown++
    },
  }
}
