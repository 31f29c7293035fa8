import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job, Judged } from './seed.ts'

/** Lives through all the days, as many at once as the machine has cores; tells of each as it is done. */
export const judgeAll = async (jobs: readonly Job[], onJudged: (judged: Judged) => void): Promise<void> => {
  const left = [...jobs]
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url))
      const next = (): void => {
        const job = left.shift()
        if (job !== undefined) worker.postMessage(job)
        else void worker.terminate().then(() => resolve())
      }
      worker.on('message', (judged: Judged) => {
        onJudged(judged)
        next()
      })
      worker.on('error', reject)
      next()
    })
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work))
}
