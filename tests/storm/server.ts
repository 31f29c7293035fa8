import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Running, startProgram } from '#build/start/process.ts'
import type { CentralAdmin } from '#sync/central/server.ts'

const project = resolve(import.meta.dirname, '../..')
const account = { name: 'admin', password: 'secret of the storm' }

export type StormServer = {
  admin: CentralAdmin
  /** Ends as by a pulled plug and comes back on the same folder and port; nothing for a server that is not ours. */
  die: ((ms: number) => Promise<void>) | undefined
  stop: () => Promise<void>
}

/** The server that COUCHDB_URL names (with an administrator in it), else a relay in a process of its own. */
export const stormServer = async (): Promise<StormServer> => {
  const named = process.env['COUCHDB_URL']
  if (named !== undefined) {
    const { origin, username, password } = new URL(named)
    const admin = { url: origin, name: decodeURIComponent(username), password: decodeURIComponent(password) }
    return { admin, die: undefined, stop: () => Promise.resolve() }
  }
  const folder = await mkdtemp(join(tmpdir(), 'balie-storm-'))
  const launch = (port: string): Promise<Running> =>
    startProgram({
      script: 'sync/relay/command.ts',
      args: ['--folder', folder, '--port', port],
      env: { BALIE_CENTRAL_ADMIN: account.name, BALIE_CENTRAL_PASSWORD: account.password },
      folder: project,
    })
  let relay = await launch('0')
  const { url } = relay
  return {
    admin: { url, ...account },
    die: async (ms) => {
      const gone = new Promise((done) => relay.child.once('exit', done))
      relay.child.kill('SIGKILL')
      await gone
      await new Promise((done) => setTimeout(done, ms))
      relay = await launch(new URL(url).port)
    },
    stop: async () => {
      await relay.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
