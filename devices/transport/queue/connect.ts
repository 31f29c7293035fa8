import type { Connect } from '../transport.ts'
import { makeWire, messageOf } from '../wire.ts'
import { type PrintQueues, systemQueues } from './queues.ts'

/**
 * Connects to a printer through the operating system's own queue. Each write is one job. It never answers, and a job that
 * was taken may wait in the queue for as long as its printer is off: nothing is known of what became of it.
 */
export const queueConnect =
  ({ queue }: { queue: string }, queues: PrintQueues = systemQueues()): Connect =>
  async () => {
    const listed = await queues.list()
    if (!listed.ok) return listed
    if (!listed.queues.includes(queue)) {
      const message = `no print queue with the name ${queue}`
      return { ok: false, error: { code: 'unreachable', message, trouble: 'notFound' } }
    }
    const { transport, drop } = makeWire({
      name: queue,
      send: async (bytes) => {
        try {
          await queues.print(queue, bytes)
        } catch (error) {
          // Nothing was unplugged: the queue says why it does not take it.
          drop({ code: 'broken', message: messageOf(error), trouble: 'failed' })
          throw error
        }
      },
      hangUp: () => Promise.resolve(),
    })
    return { ok: true, transport }
  }
