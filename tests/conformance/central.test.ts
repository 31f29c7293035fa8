import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { addUser, removeUser } from '#sync/central/accounts.ts'
import { backUpCentral } from '#sync/central/backup.ts'
import { checkCentral } from '#sync/central/check.ts'
import { databasesAt } from '#sync/central/databases.ts'
import { maintainCentral } from '#sync/central/maintain.ts'
import { restoreCentral } from '#sync/central/restore.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { type Identity, Stored, Written, admin as identity, call, leavesOf, matching } from './server.ts'

const now = Date.parse('2026-11-23T08:00:00Z')
const url = new URL(process.env['COUCHDB_URL'] ?? '').origin
const admin = { url, ...identity }
let site = ''
let folder = ''

beforeEach(async () => {
  site = `t${randomBytes(4).toString('hex')}`
  folder = join(await mkdtemp(join(tmpdir(), 'balie-central-')), 'backup')
  await setUpCentral({ admin, site, now, users: [] })
})
afterEach(async () => {
  for (const { name } of await databasesAt(admin, site)) await call('DELETE', `/${name}`)
  for (const station of ['k1', 'kiosk']) await removeUser(admin, site, station)
  await rm(join(folder, '..'), { recursive: true })
})

const month = (): string => `/balie_${site}_2026_11`
const visit = (label = 'A101'): string => `visit:${site}-2026-11-23-${label}`
const at = (id: string): string => `${month()}/${encodeURIComponent(id)}`
const withLog = (...log: object[]) => ({ type: 'visit', log })
const registered = entry('registered', { minute: 0 })
const issued = entry('issued', { minute: 0.1 })
const left = entry('left', { minute: 3 })

const stationOf = async (station: string, staffed: boolean): Promise<Identity> => {
  const password = randomBytes(8).toString('hex')
  await addUser(admin, site, { station, password, staffed })
  return { name: `${site}-${station}`, password }
}
const idsIn = async (path: string): Promise<unknown> => {
  const { log } = Stored.parse((await call('GET', path)).json)
  return Array.isArray(log) ? log.map((one: object) => Reflect.get(one, 'id') as unknown) : log
}
const bringIn = (...docs: object[]) => call('POST', `${month()}/_bulk_docs`, { body: { new_edits: false, docs } })

describe('a stolen station account', () => {
  it('may add to a log, and neither changes nor deletes what others wrote', async () => {
    const k1 = await stationOf('k1', true)
    const first = await call('PUT', at(visit()), { as: k1, body: withLog(registered) })
    expect(first.status).toBe(201)
    const { rev } = Written.parse(first.json)
    const write = (body: object) => call('PUT', at(visit()), { as: k1, body: { ...body, _rev: rev } })
    const lost = await write(withLog(issued))
    expect(lost).toMatchObject({ status: 403, json: { error: 'forbidden', reason: matching(/a log only grows$/u) } })
    expect((await write(withLog({ ...registered, queue: 'B' }))).status).toBe(403)
    expect((await write({ _deleted: true })).status).toBe(403)
    expect((await write({ ...withLog(registered), type: 'desk' })).status).toBe(403)
    expect((await call('PUT', at('visit:other-2026-11-23-A101'), { as: k1, body: withLog() })).status).toBe(403)
    expect((await call('PUT', `${month()}/_design/other`, { as: k1, body: {} })).status).toBe(403)
    expect((await write(withLog(registered, issued))).status).toBe(201)
    expect(await idsIn(at(visit()))).toEqual([registered.id, issued.id])
  })

  it('has only its own row refused among others', async () => {
    const k1 = await stationOf('k1', true)
    const docs = [
      { _id: visit('A101'), ...withLog(registered) },
      { _id: visit('A102'), ...withLog({ id: 'x' }) },
      { _id: visit('A103'), ...withLog() },
    ]
    const answer = await call('POST', `${month()}/_bulk_docs`, { as: k1, body: { docs } })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject([{ ok: true }, { id: visit('A102'), error: 'forbidden' }, { ok: true }])
  })

  it('of a kiosk reads no persons and changes no settings', async () => {
    const kiosk = await stationOf('kiosk', false)
    expect((await call('GET', `/balie_${site}_private/_all_docs`, { as: kiosk })).status).toBe(403)
    const body = { type: 'staff', data: {}, stamps: {}, history: [] }
    expect((await call('PUT', `/balie_${site}/staff:an`, { as: kiosk, body })).status).toBe(403)
    expect((await call('PUT', at(visit()), { as: kiosk, body: withLog(registered) })).status).toBe(201)
  })

  it('is of no use once it was revoked', async () => {
    const k1 = await stationOf('k1', true)
    expect((await call('GET', `${month()}/_all_docs`, { as: k1 })).status).toBe(200)
    expect(await removeUser(admin, site, 'k1')).toBe(true)
    expect(await removeUser(admin, site, 'k1')).toBe(false)
    expect((await call('GET', `${month()}/_all_docs`, { as: k1 })).status).toBe(401)
  })
})

describe('init and check', () => {
  it('have nothing to change or to say when all is as it must be', async () => {
    await stationOf('k1', true)
    await call('PUT', `/balie_${site}/site:${site}`, { body: {} })
    expect(await setUpCentral({ admin, site, now, users: [] })).toEqual([])
    expect(await checkCentral({ admin, site, now })).toEqual([])
  })

  it('say what is missing or wrong in words, and mend it', async () => {
    await call('DELETE', `/balie_${site}_2026_12`)
    await call('PUT', `/balie_${site}/_security`, { body: {} })
    await call('PUT', `/balie_${site}_private/_security`, { body: { members: { roles: ['others'] } } })
    const rules = await call('GET', `${month()}/_design/balie`)
    await call('PUT', `${month()}/_design/balie`, {
      body: { ...Stored.parse(rules.json), validate_doc_update: 'function () {}' },
    })
    expect(await checkCentral({ admin, site, now })).toEqual([
      `The database balie_${site}_2026_12 is missing.`,
      `The rules of balie_${site}_2026_11 are those of another version of Balie.`,
      `Anybody can read and write balie_${site}: it has no members.`,
      `The stations of the site may not use balie_${site}_private.`,
      `The site ${site} has no stations yet: run add-station.`,
      `The site ${site} has no settings yet.`,
    ])
    expect(await setUpCentral({ admin, site, now, users: [] })).toEqual([
      `created balie_${site}_2026_12`,
      `rules of balie_${site}_2026_11`,
      `rights in balie_${site}`,
      `rights in balie_${site}_private`,
    ])
    expect(await setUpCentral({ admin, site, now, users: [] })).toEqual([])
  })

  it('let two sites share the catalogue', async () => {
    const other = `u${site.slice(1)}`
    await setUpCentral({ admin, site: other, now, users: [] })
    const roles: unknown = expect.arrayContaining([`balie-${site}`, `balie-${other}`])
    expect((await call('GET', '/balie_catalogue/_security')).json).toMatchObject({ members: { roles } })
    for (const { name } of await databasesAt(admin, other))
      if (name !== 'balie_catalogue') await call('DELETE', `/${name}`)
  })
})

describe('maintain', () => {
  it('makes the coming months, and joins versions that stand beside each other before it takes any away', async () => {
    const id = visit()
    const [one, two] = [entry('called', { minute: 1 }), entry('called', { minute: 2, station: 'k2', counter: '2' })]
    const forged = { ...registered, queue: 'B' }
    await bringIn(
      { _id: id, _rev: '1-aa', ...withLog(registered, one) },
      { _id: id, _rev: '1-bb', ...withLog(forged, two) },
      { _id: id, _rev: '1-cc', ...withLog(registered) },
    )
    await bringIn({ _id: visit('A102'), _rev: '1-aa', log: 5 }, { _id: visit('A102'), _rev: '1-bb', ...withLog(left) })
    expect(await checkCentral({ admin, site, now })).toContain(
      `2 documents of balie_${site}_2026_11 have conflicting versions: run maintain.`,
    )
    expect(await maintainCentral({ admin, site, now })).toEqual([
      `created balie_${site}_2027_03`,
      `joined versions of 1 documents in balie_${site}_2026_11`,
      `took away 2 versions that others contain in balie_${site}_2026_11`,
      `left the versions of ${visit('A102')} in balie_${site}_2026_11: they could not be joined now`,
    ])
    const stored = Stored.parse((await call('GET', `${at(id)}?conflicts=true`)).json)
    expect(stored).not.toHaveProperty('_conflicts')
    expect(stored['log']).toHaveLength(4)
    expect(stored['log']).toEqual(expect.arrayContaining([registered, forged, one, two]))
    const kept = leavesOf(await call('GET', `${at(visit('A102'))}?open_revs=all`))
    expect(kept.filter((leaf) => leaf['_deleted'] !== true)).toHaveLength(2)
    expect(await maintainCentral({ admin, site, now })).toHaveLength(1)
  })

  it('manages a document with hundreds of versions', async () => {
    const id = visit()
    const versions = Array.from({ length: 300 }, (_, n) => ({
      ...{ _id: id, _rev: `1-${n.toString(16).padStart(32, '0')}` },
      ...withLog(registered, entry('reprinted', { minute: 1 + n / 100, id: `r${String(n)}` })),
    }))
    await bringIn(...versions)
    const changes = await maintainCentral({ admin, site, now })
    expect(changes).toContain(`took away 299 versions that others contain in balie_${site}_2026_11`)
    expect(await idsIn(at(id))).toHaveLength(301)
  })
})

describe('backup and restore', () => {
  it('bring everything back, every version of it, with the stations’ accounts', async () => {
    const k1 = await stationOf('k1', true)
    await bringIn(
      { _id: visit(), _rev: '1-aa', ...withLog(registered) },
      { _id: visit(), _rev: '1-bb', ...withLog(issued) },
    )
    await call('PUT', `/balie_${site}/rota:an`, { body: { type: 'rota', weeks: [1] } })
    await backUpCentral({ admin, site, folder, now })
    for (const { name } of await databasesAt(admin, site)) {
      if (name !== 'balie_catalogue') await call('DELETE', `/${name}`)
    }
    await removeUser(admin, site, 'k1')
    await restoreCentral({ admin, site, folder })
    expect(await idsIn(at(visit()))).toEqual([registered.id, issued.id])
    expect((await call('GET', `/balie_${site}/rota:an`)).json).toMatchObject({ weeks: [1] })
    expect((await call('GET', at(visit()), { as: k1 })).status).toBe(200)
    expect(await restoreCentral({ admin, site, folder })).toEqual([])
  })

  it('never overwrite what is newer: they join', async () => {
    await call('PUT', at(visit()), { body: withLog(registered) })
    await call('PUT', at(visit('A102')), { body: withLog(registered, left) })
    await backUpCentral({ admin, site, folder, now })
    const path = at(visit('A102'))
    const { _rev } = Stored.parse((await call('GET', path)).json)
    await call('PUT', path, { body: { _rev, ...withLog(registered, issued) } })
    const newer = at(visit())
    const before = Stored.parse((await call('GET', newer)).json)
    await call('PUT', newer, { body: { _rev: before._rev, ...withLog(registered, issued) } })
    expect(await restoreCentral({ admin, site, folder })).toEqual([`joined 1 documents of balie_${site}_2026_11`])
    expect(await idsIn(newer)).toEqual([registered.id, issued.id])
    expect(await idsIn(path)).toEqual([registered.id, issued.id, left.id])
  })

  it('refuse a folder that is there, a damaged backup, and one of another site, before anything is written', async () => {
    await call('PUT', at(visit()), { body: withLog(registered) })
    await backUpCentral({ admin, site, folder, now })
    await expect(backUpCentral({ admin, site, folder, now })).rejects.toThrow('EEXIST')
    await expect(restoreCentral({ admin, site: 'other', folder })).rejects.toThrow('not of other')
    const file = join(folder, `balie_${site}_2026_11.jsonl`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('"nl"', '"fr"'))
    await expect(restoreCentral({ admin, site, folder })).rejects.toThrow('damaged or was changed')
    await rm(join(folder, 'manifest.json'))
    await expect(restoreCentral({ admin, site, folder })).rejects.toThrow('holds no backup')
  })
})
