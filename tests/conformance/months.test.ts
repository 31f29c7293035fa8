import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { entry } from '#domain/visit/builders.ts'
import { addUser, removeUser, usersOf } from '#sync/central/accounts.ts'
import { addStation } from '#sync/central/addStation.ts'
import { checkCentral } from '#sync/central/check.ts'
import { databasesAt } from '#sync/central/databases.ts'
import { maintainCentral } from '#sync/central/maintain.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { type Identity, Stored, admin as identity, call, changesOf, leavesOf } from './server.ts'

const november = Date.parse('2026-11-23T08:00:00Z')
const spring = Date.parse('2027-04-01T08:00:00Z')
const admin = { url: new URL(process.env['COUCHDB_URL'] ?? '').origin, ...identity }
let site = ''
let k1: Identity = identity

beforeEach(async () => {
  site = `m${randomBytes(4).toString('hex')}`
  await setUpCentral({ admin, site, now: november, users: [] })
  const password = randomBytes(8).toString('hex')
  await addUser(admin, site, { station: 'k1', password, staffed: true })
  k1 = { name: `${site}-k1`, password }
})
afterEach(async () => {
  for (const { name } of await databasesAt(admin, site))
    if (name !== 'balie_catalogue') await call('DELETE', `/${name}`)
  for (const station of ['k1', 'k2']) await removeUser(admin, site, station)
})

const visit = (day: string): string => `visit:${site}-${day}-A101`
const at = (month: string, day: string): string => `/balie_${site}_${month}/${encodeURIComponent(visit(day))}`
const registered = entry('registered', { minute: 0 })
const body = { type: 'visit', log: [registered] }

describe('a month', () => {
  it('takes the visits of its own days, and no others', async () => {
    expect((await call('PUT', at('2026_11', '2026-11-23'), { as: k1, body })).status).toBe(201)
    const other = await call('PUT', at('2026_11', '2026-12-01'), { as: k1, body })
    expect(other).toMatchObject({ status: 403, json: { error: 'forbidden' } })
    const rows = await call('POST', `/balie_${site}_2026_11/_bulk_docs`, {
      as: k1,
      body: {
        docs: [
          { _id: visit('2026-10-31'), ...body },
          { _id: visit('2026-11-24'), ...body },
        ],
      },
    })
    expect(rows).toMatchObject({ status: 201, json: [{ error: 'forbidden' }, { ok: true }] })
  })

  it('to come is there before its turn, for the stations and under its rules', async () => {
    expect((await call('PUT', at('2026_12', '2026-12-01'), { as: k1, body })).status).toBe(201)
    const { _rev } = Stored.parse((await call('GET', at('2026_12', '2026-12-01'), { as: k1 })).json)
    const emptied = await call('PUT', at('2026_12', '2026-12-01'), { as: k1, body: { ...body, log: [], _rev } })
    expect(emptied.status).toBe(403)
    expect((await call('GET', `/balie_${site}_2026_12/_all_docs`, { as: 'nobody' })).status).toBe(401)
  })

  it('that nobody made in time is named, and made by maintain; those before stay as they are', async () => {
    await call('PUT', at('2026_11', '2026-11-23'), { as: k1, body })
    expect((await call('PUT', at('2027_04', '2027-04-01'), { as: k1, body })).status).toBe(404)
    expect(await checkCentral({ admin, site, now: spring })).toContain(`The database balie_${site}_2027_04 is missing.`)
    const made = await maintainCentral({ admin, site, now: spring })
    expect(made).toEqual(
      expect.arrayContaining(
        ['2027_04', '2027_05', '2027_06', '2027_07', '2027_08'].map((month) => `created balie_${site}_${month}`),
      ),
    )
    expect((await call('PUT', at('2027_04', '2027-04-01'), { as: k1, body })).status).toBe(201)
    expect((await call('GET', at('2026_11', '2026-11-23'), { as: k1 })).json).toMatchObject({ log: [registered] })
    expect(await maintainCentral({ admin, site, now: spring })).toEqual([])
  })
})

describe('versions beside each other in a month', () => {
  const versions = (...hashes: string[]) =>
    hashes.map((hash, n) => {
      const log = [registered, entry('called', { minute: n + 1, id: `c${hash}` })]
      return {
        _id: visit('2026-11-23'),
        _rev: `1-${hash.repeat(32)}`,
        _revisions: { start: 1, ids: [hash.repeat(32)] },
        type: 'visit',
        log,
      }
    })
  const bringIn = () =>
    call('POST', `/balie_${site}_2026_11/_bulk_docs`, { body: { new_edits: false, docs: versions('a', 'b', 'c') } })

  it('are told to a station with every change, and opened by it', async () => {
    await bringIn()
    const listed = await call('GET', `/balie_${site}_2026_11/_changes?include_docs=true&conflicts=true`, { as: k1 })
    const { doc } = changesOf(listed).results.find(({ id }) => id === visit('2026-11-23')) ?? {}
    const losers: unknown = doc?.['_conflicts']
    expect(losers).toEqual([`1-${'b'.repeat(32)}`, `1-${'a'.repeat(32)}`])
    const wanted = encodeURIComponent(JSON.stringify(losers))
    const opened = leavesOf(await call('GET', `${at('2026_11', '2026-11-23')}?open_revs=${wanted}`, { as: k1 }))
    expect(opened.map((leaf) => JSON.stringify(leaf['log'])).sort()).toEqual([
      expect.stringContaining('ca'),
      expect.stringContaining('cb'),
    ])
  })

  it('are never taken away by a station, which may write what joins them', async () => {
    await bringIn()
    const path = at('2026_11', '2026-11-23')
    expect((await call('DELETE', `${path}?rev=1-${'a'.repeat(32)}`, { as: k1 })).status).toBe(403)
    const { _rev, log } = Stored.parse((await call('GET', path, { as: k1 })).json)
    const whole = Array.isArray(log)
      ? [...log.map((one: unknown) => one), ...versions('a', 'b').flatMap((version) => version.log.slice(1))]
      : []
    expect((await call('PUT', path, { as: k1, body: { type: 'visit', log: whole, _rev } })).status).toBe(201)
    const left = Stored.parse((await call('GET', `${path}?conflicts=true`, { as: k1 })).json)
    expect(left['_conflicts']).toHaveLength(2)
    expect(await maintainCentral({ admin, site, now: november })).toContain(
      `took away 2 versions that others contain in balie_${site}_2026_11`,
    )
    expect(Stored.parse((await call('GET', `${path}?conflicts=true`)).json)).not.toHaveProperty('_conflicts')
  })
})

describe('add-station and revoke-station', () => {
  it('make an account that a station can use, once, and end it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'balie-central-'))
    const file = join(folder, 'k2.json')
    const station = {
      station: 'k2',
      name: 'Snelloket 2',
      screen: 'counter' as const,
      counter: '2',
      ordinal: undefined,
      url: admin.url,
    }
    expect(await addStation({ admin, site, station, file })).toBe(true)
    const { servers } = z
      .looseObject({ servers: z.array(z.looseObject({ user: z.string(), password: z.string() })) })
      .parse(JSON.parse(await readFile(file, 'utf8')))
    const k2 = { name: servers[0]?.user ?? '', password: servers[0]?.password ?? '' }
    expect((await usersOf(admin, site)).map(({ _id }) => _id)).toContain(`org.couchdb.user:${k2.name}`)
    expect((await call('PUT', at('2026_11', '2026-11-23'), { as: k2, body })).status).toBe(201)
    expect(await addStation({ admin, site, station, file: join(folder, 'again.json') })).toBe(false)
    expect((await call('GET', `/balie_${site}/_all_docs`, { as: k2 })).status).toBe(200)
    expect(await removeUser(admin, site, 'k2')).toBe(true)
    // CouchDB hears of a change of its accounts a moment later.
    await expect.poll(async () => (await call('GET', `/balie_${site}/_all_docs`, { as: k2 })).status).toBe(401)
    await rm(folder, { recursive: true })
  })
})
