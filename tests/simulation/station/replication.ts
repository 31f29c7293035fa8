import { type BalieDocument, mergeDocuments, sameDocument } from '#sync/merge/kinds.ts'
import type { Handlers, Pulled } from '#sync/replication/handlers.ts'
import type { Agreed } from '#sync/replication/incarnation.ts'
import type { Checkpoint } from '#sync/replication/pull.ts'
import type { Life } from './life.ts'
import type { Meta, Replica, Stored, Write } from './replica.ts'
import { memoryOf } from './replicationMemory.ts'

export type Resolve = (real: BalieDocument, ours: BalieDocument) => BalieDocument

/** Those of these documents that the server is known to have had. */
type Known = (ids: readonly string[]) => Promise<ReadonlyMap<string, BalieDocument>>

type Task = { time: number; batch: Pulled<BalieDocument> | 'RESYNC' }

const pullBatch = 500
const pushBatch = 100
const retryMs = 1_000
/** RxDB asks every second; asking less often of a database that is not there for hours makes no difference but to the clock. */
const longestRetryMs = 16_000

/**
 * RxDB's replication protocol (17.6, `replication-protocol/{downstream,upstream}.js`) over a replica in memory, step by
 * step: what it believes of the server, when it writes over a document, when it leaves that to the push. Also what it does
 * badly: a late row is written over a newer version that the server has already accepted.
 */
export const startReplication = (parts: {
  name: string
  replica: Replica
  holds: (id: string) => boolean
  handlers: (onBatch: (batch: Pulled<BalieDocument>) => void, known: Known) => Handlers<BalieDocument>
  resolve: Resolve
  /** Whether a row and what the replica holds count as equal, so that nothing is written. */
  isEqualRow: (row: BalieDocument, held: BalieDocument) => boolean
  life: Life
  /** What was agreed at the last proof: what was sent after it is sent again, where it is gone, before anything is read. */
  agreed: Agreed
}) => {
  const { name, replica, holds, resolve, isEqualRow, life, agreed } = parts
  const meta = replica.meta(name)
  const memory = memoryOf(meta, life)

  let timer = 0
  let lastAsked = -1
  let down: Promise<void> = Promise.resolve()
  let up: Promise<void> = Promise.resolve()
  let pushing = false
  let waiting: (() => void)[] = []
  const tasks: Task[] = []
  let written: { time: number; stored: readonly Stored[] }[] = []
  let askedUp = -1

  const known: Known = (ids) => {
    const assumed = ids.flatMap((id) => meta.assumed.get(id) ?? [])
    return Promise.resolve(new Map(assumed.map(({ document }) => [document.id, document])))
  }
  const handlers = parts.handlers((batch) => void arrived(batch), known)

  /** While a push runs, rows of the feed wait. */
  const arrived = async (batch: Pulled<BalieDocument>): Promise<void> => {
    if (pushing) await new Promise<void>((resolve) => waiting.push(resolve))
    addTask(batch)
  }
  const setPushing = (is: boolean): void => {
    pushing = is
    if (is) return
    const heard = waiting
    waiting = []
    for (const hear of heard) hear()
  }
  const stubborn = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let pause = retryMs; ; pause = Math.min(2 * pause, longestRetryMs)) {
      try {
        return await life.hear(ask())
      } catch {
        await life.sleep(pause)
      }
    }
  }

  const addTask = (batch: Task['batch']): void => {
    tasks.push({ time: timer++, batch })
    down = down.then(work)
  }
  const work = async (): Promise<void> => {
    const batches: Pulled<BalieDocument>[] = []
    while (tasks.length > 0) {
      const task = tasks[0]
      if (task === undefined) break
      if (task.batch === 'RESYNC' && batches.length > 0) break
      tasks.shift()
      if (task.time < lastAsked) continue
      if (task.batch === 'RESYNC') return pullAll()
      batches.push(task.batch)
    }
    const last = batches.at(-1)
    if (last !== undefined)
      await persist(
        batches.flatMap(({ documents }) => documents),
        last.checkpoint,
      )
  }
  const pullAll = async (): Promise<void> => {
    let since = meta.down
    for (;;) {
      lastAsked = timer++
      const asked = since
      const { documents, checkpoint } = await stubborn(() => handlers.pull(asked, pullBatch))
      if (documents.length === 0) break
      since = checkpoint
      await persist(documents, checkpoint)
      if (documents.length < pullBatch) break
    }
  }

  const persist = async (documents: readonly BalieDocument[], checkpoint: Checkpoint): Promise<void> => {
    const latest = new Map(documents.map((document) => [document.id, document]))
    const writes: Write[] = []
    for (const [id, master] of latest) {
      const fork = replica.of(id)
      const assumed = meta.assumed.get(id)
      if (assumed !== undefined && fork !== undefined && assumed.resolved === fork.revision) await up
      const inStep = assumed !== undefined && fork !== undefined && sameDocument(assumed.document, fork.document)
      // A local change that was not sent yet: the push joins both.
      if (fork !== undefined && !inStep && fork.writtenBy !== name) continue
      if (fork !== undefined && isEqualRow(master, fork.document)) {
        if (!inStep) await memory.assume([{ document: fork.document, resolved: undefined }])
        continue
      }
      writes.push({ document: master, over: fork?.revision, writtenBy: name })
    }
    const done = writes.length === 0 ? [] : await replica.write(writes)
    await memory.assume(done.map(({ document }) => ({ document, resolved: undefined })))
    await memory.reach(checkpoint)
  }

  const pushAll = async (): Promise<void> => {
    for (;;) {
      askedUp = timer++
      const changed = replica.since(meta.up).filter(({ document }) => holds(document.id))
      const place = replica.place()
      if (!(await send(changed, place))) return
    }
  }
  const onWritten = (stored: readonly Stored[]): void => {
    written.push({ time: timer++, stored })
    if (!pushing) setPushing(true)
    queueUp()
  }
  const queueUp = (): void => {
    up = up.then(async () => {
      const due = written.filter(({ time }) => time >= askedUp).flatMap(({ stored }) => stored)
      written = []
      if (due.length > 0)
        await send(
          due.filter(({ writtenBy }) => writtenBy !== name),
          replica.place(),
        )
      if (written.length === 0) setPushing(false)
    })
  }
  /** Whether there were conflicts; their joined versions are written, and sent as any other change. */
  const send = async (changed: readonly Stored[], place: number): Promise<boolean> => {
    const latest = [...new Map(changed.map((stored) => [stored.document.id, stored])).values()]
    const due = latest.filter(({ document, revision }) => {
      const assumed = meta.assumed.get(document.id)
      return assumed === undefined || assumed.resolved === revision || !sameDocument(assumed.document, document)
    })
    const conflicts = new Map<string, BalieDocument>()
    for (let from = 0; from < due.length; from += pushBatch) {
      const rows = due
        .slice(from, from + pushBatch)
        .map(({ document }) => ({ document, assumed: meta.assumed.get(document.id)?.document }))
      for (const master of await stubborn(() => handlers.push(rows))) conflicts.set(master.id, master)
    }
    await memory.assume(
      due.flatMap(({ document }) => (conflicts.has(document.id) ? [] : [{ document, resolved: undefined }])),
    )
    const joined = due.flatMap((stored): Write[] => {
      const master = conflicts.get(stored.document.id)
      if (master === undefined) return []
      return [{ document: resolve(master, stored.document), over: stored.revision, writtenBy: undefined }]
    })
    const done = joined.length === 0 ? [] : await replica.write(joined)
    await memory.assume(
      done.flatMap(({ document, revision }) => {
        const master = conflicts.get(document.id)
        return master === undefined ? [] : [{ document: master, resolved: revision }]
      }),
    )
    await memory.sent(place)
    return done.length > 0
  }

  replica.onWrite((stored) => {
    const own = stored.filter(({ document }) => holds(document.id))
    if (life.isAlive() && own.length > 0) onWritten(own)
  })
  // The first push does not make the feed's rows wait; RxDB begins both ways at once.
  up = up.then(pushAll).then(queueUp)
  const { down: beganAt, up: wasSent } = meta
  let isWhole = false
  const sendAgain = async (): Promise<void> => {
    for (let after = agreed.sent?.lwt ?? 0; ;) {
      const page = replica.since(after).slice(0, pushBatch)
      const due = page.filter(({ place }) => place <= wasSent)
      await handlers.sendAgain(due.flatMap(({ document }) => (holds(document.id) ? [document] : [])))
      const last = due.at(-1)
      if (last === undefined || due.length < pushBatch) return
      after = last.place
    }
  }
  const makeWhole = async (): Promise<void> => {
    await stubborn(sendAgain)
    isWhole = true
    addTask('RESYNC')
  }
  void makeWhole()
  return {
    resync: () => addTask('RESYNC'),
    isWhole: () => isWhole,
    agreed: (): Agreed => ({
      read: meta.down?.seq === beganAt?.seq ? agreed.read : meta.down?.seq,
      sent: { id: '', lwt: meta.up },
    }),
    stop: handlers.stop,
  }
}

/** As the replica's own conflict handler joins them. */
export const joinBoth: Resolve = (real, ours) => mergeDocuments(real, ours)

export type Replication = ReturnType<typeof startReplication>
export type { Meta }
