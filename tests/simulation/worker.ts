import { parentPort } from 'node:worker_threads'
import { type Job, judgeSeed } from './seed.ts'

parentPort?.on('message', (job: Job) => {
  void judgeSeed(job).then((judged) => parentPort?.postMessage(judged))
})
