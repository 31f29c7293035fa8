import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { mayCall } from '#domain/visit/next.ts'
import type { Action } from './action.ts'
import { type Client, openClient } from './client.ts'
import { factsOf } from './equal.ts'
import { newStorage } from './storage.ts'

/** A client in a thread of its own: RxDB allows too few collections in one for three of them. */
export const WorkerOptions = z.strictObject({
  name: z.string(),
  counter: z.string(),
  skewMs: z.number(),
  month: z.number(),
  central: z.strictObject({ url: z.string(), user: z.string(), password: z.string() }),
})
export type WorkerOptions = z.infer<typeof WorkerOptions>
export type Question = { ask: 'act'; actions: Action[] } | { ask: 'facts' } | { ask: 'close' }
export type Reply =
  | { tell: 'progress' }
  /** Every entry that was made, with its document. */
  | { tell: 'acted'; made: [document: string, entry: string][] }
  | { tell: 'facts'; facts: [id: string, facts: string][] }
  | { tell: 'closed' }

const { counter, ...options } = WorkerOptions.parse(workerData)
const client: Client = await openClient({ ...options, storage: newStorage().storage })
const tell = (reply: Reply): void => parentPort?.postMessage(reply)
const made: [string, string][] = []

const act = async (action: Action): Promise<void> => {
  switch (action.kind) {
    case 'visit':
    case 'desk': {
      const entries = await client.append(action.id, action.payload)
      made.push(...entries.map(({ id }): [string, string] => [action.id, id]))
      return
    }
    case 'claim': {
      const caller = { counter, queues: ['A', 'B'], staff: 'staff:an' }
      const claimed = await client.claim(action.id, counter, (visit) => mayCall(visit, caller))
      const ours = claimed.result === 'accepted' ? claimed.log : claimed.claim
      for (const { id, station } of ours) if (station === client.name) made.push([action.id, id])
      return
    }
    case 'person':
      return client.describePerson(action.id, action)
    case 'rest':
      await setTimeout(action.ms)
  }
}

parentPort?.on('message', (question: Question) => {
  void (async () => {
    switch (question.ask) {
      case 'act':
        for (const action of question.actions) {
          await act(action)
          tell({ tell: 'progress' })
        }
        tell({ tell: 'acted', made })
        return
      case 'facts': {
        const documents = await client.documents()
        tell({ tell: 'facts', facts: [...documents].map(([id, document]) => [id, factsOf(document)]) })
        return
      }
      case 'close':
        await client.close()
        tell({ tell: 'closed' })
        parentPort?.close()
    }
  })()
})
