import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { setUpCentral } from '#sync/central/setup.ts'
import { testNow, visitsDatabase } from '#tests/support/central.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type Program, runProgram } from '#tests/support/program.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { type Action, action } from './action.ts'
import type { Question, Reply, WorkerOptions } from './clientWorker.ts'
import { factsOnServer } from './equal.ts'

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const actionsEach = 300
/** A quarter of the way, half of it, three quarters: the server dies there, and is back some actions later. */
const deaths = [0.1, 0.35, 0.6, 0.85]
const outage = 0.12
const hour = 3_600_000

const account = { user: 'admin', password: 'secret of admin' }
const env = { BALIE_CENTRAL_ADMIN: account.user, BALIE_CENTRAL_PASSWORD: account.password }
const databases = ['balie_gm', 'balie_gm_private', visitsDatabase, 'balie_gm_2026_10']
const Started = z.object({ url: z.string() })

/** A server in a process of its own, that can be killed and comes back on the same folder and port. */
const startServer = async (folder: string, port: string): Promise<{ program: Program; url: string }> => {
  const program = runProgram('sync/relay/command.ts', ['--folder', folder, '--port', port], { env })
  await program.until((lines) => lines.length > 0)
  return { program, url: Started.parse(JSON.parse(program.lines[0] ?? '')).url }
}

const startClient = (workerData: WorkerOptions, onProgress: () => void) => {
  const worker = new Worker(new URL('./clientWorker.ts', import.meta.url), { workerData })
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject))
  worker.on('message', (reply: Reply) => {
    if (reply.tell === 'progress') onProgress()
  })
  const ask = <T extends Reply['tell']>(question: Question, answer: T): Promise<Extract<Reply, { tell: T }>> =>
    Promise.race([
      failed,
      new Promise<Extract<Reply, { tell: T }>>((resolve) => {
        const hear = (reply: Reply): void => {
          if (!isReply(reply, answer)) return
          worker.off('message', hear)
          resolve(reply)
        }
        worker.on('message', hear)
        worker.postMessage(question)
      }),
    ])
  onTestFinished(async () => {
    await worker.terminate()
  })
  return {
    act: async (actions: Action[]) => (await ask({ ask: 'act', actions }, 'acted')).made,
    facts: async () => new Map((await ask({ ask: 'facts' }, 'facts')).facts),
    close: () => ask({ ask: 'close' }, 'closed'),
  }
}

const isReply = <T extends Reply['tell']>(reply: Reply, tell: T): reply is Extract<Reply, { tell: T }> =>
  reply.tell === tell

const sorted = (facts: ReadonlyMap<string, string>): string => JSON.stringify([...facts].toSorted())

it(`three stations, ${3 * actionsEach} actions, a server that is killed again and again: all end equal, nothing is lost (SEED=${seed})`, async () => {
  const folder = join(await temporaryFolder(), 'central')
  let server = await startServer(folder, '0')
  const { url } = server
  await setUpCentral({
    admin: { url, name: account.user, password: account.password },
    site: 'gm',
    now: testNow,
    users: [],
  })

  let done = 0
  const reached = new Set<() => void>()
  const progress = (share: number): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (done < share * 3 * actionsEach) return
        reached.delete(check)
        resolve()
      }
      reached.add(check)
      check()
    })
  const clients = [
    { name: 'k1', counter: '1', skewMs: 0 },
    { name: 'k2', counter: '2', skewMs: 40_000 },
    { name: 'k3', counter: '3', skewMs: -hour },
  ].map((client) =>
    startClient({ ...client, central: { url, ...account }, month: testNow }, () => {
      done++
      for (const check of reached) check()
    }),
  )

  const killing = (async () => {
    for (const death of deaths) {
      await progress(death)
      await server.program.kill()
      await progress(death + outage)
      server = await startServer(folder, new URL(url).port)
    }
  })()
  const acting = clients.map((client, n) => client.act(fc.sample(action, { seed: seed + n, numRuns: actionsEach })))
  const made = (await Promise.all(acting)).flat()
  await killing

  const onServer = () => factsOnServer((path) => signedFetch(account)(`${url}${path}`), databases)
  await expect
    .poll(async () => [await onServer(), ...(await Promise.all(clients.map((client) => client.facts())))].map(sorted), {
      timeout: 60_000,
      interval: 250,
    })
    .toSatisfy((all: string[]) => new Set(all).size === 1)

  const facts = await onServer()
  expect(made.length).toBeGreaterThan(actionsEach)
  expect(made.filter(([document, entry]) => !facts.get(document)?.includes(`"id":"${entry}"`))).toEqual([])
  await Promise.all(clients.map((client) => client.close()))
}, 120_000)
