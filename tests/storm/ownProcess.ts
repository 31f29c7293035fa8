import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Question, Reply } from './process.ts'
import type { StationPlace, StormStation } from './station.ts'

/** Starts a station of the storm as a process of the operating system. */
export const startProcess = async (place: StationPlace): Promise<StormStation> => {
  const child = fork(join(import.meta.dirname, 'process.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = new Promise<never>((_done, failed) =>
    child.once('exit', (code) => failed(new Error(`the station ${place.name} ended with ${String(code)}`))),
  )
  // Whoever asks next hears of it.
  gone.catch(() => undefined)
  const ask = <T extends Exclude<Reply['tell'], 'progress'>>(
    question: Question & { ask: T },
    onProgress?: () => void,
  ): Promise<Extract<Reply, { tell: T }>> => {
    const answered = new Promise<Extract<Reply, { tell: T }>>((done) => {
      const hear = (reply: Reply): void => {
        if (reply.tell === 'progress') onProgress?.()
        if (!isReply(reply, question.ask)) return
        child.off('message', hear)
        done(reply)
      }
      child.on('message', hear)
    })
    child.send(question)
    return Promise.race([gone, answered])
  }
  const { key } = await ask({ ask: 'open', place })
  return {
    name: place.name,
    key,
    work: async (edits, paceMs, onProgress) => {
      await ask({ ask: 'work', edits, paceMs }, onProgress)
    },
    state: async () => (await ask({ ask: 'state' })).state,
    close: async () => {
      await ask({ ask: 'close' })
    },
  }
}

const isReply = <T extends Reply['tell']>(reply: Reply, tell: T): reply is Extract<Reply, { tell: T }> =>
  reply.tell === tell
