import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '../../sync/relay/relay.ts'

/** Where no server is named, the suite looks at a relay on a folder that goes away with it. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['COUCHDB_URL'] !== undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'balie-conformance-'))
  const relay = await startRelay({ folder, port: 0, admin: { name: 'admin', password: 'conformance' } })
  process.env['COUCHDB_URL'] = `http://admin:conformance@127.0.0.1:${relay.port}`
  return async () => {
    delete process.env['COUCHDB_URL']
    await relay.close()
    await rm(folder, { recursive: true })
  }
}
