import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { admin, Stored, useDatabase, useUsers } from './server.ts'

const database = useDatabase()
const { ask, bringIn, write } = database
const newUser = useUsers()

const install = async (source: string, name = 'rules') => {
  const found = await ask('GET', `/_design/${name}`)
  const rev = found.status === 200 ? { _rev: Stored.parse(found.json)._rev } : {}
  const answer = await ask('PUT', `/_design/${name}`, { body: { ...rev, validate_doc_update: source } })
  expect(answer.status).toBe(201)
}

const rules = `function (newDoc, oldDoc, userCtx, secObj) {
  if (newDoc.forbidden) throw({ forbidden: newDoc.forbidden })
  if (newDoc.unauthorized) throw({ unauthorized: newDoc.unauthorized })
  if (newDoc.broken) null.x
  if (newDoc.show) throw({ forbidden: { newDoc: newDoc, oldDoc: oldDoc, userCtx: userCtx, secObj: secObj } })
}`

const Shown = z.object({
  reason: z.object({
    newDoc: Stored.partial(),
    oldDoc: Stored.nullable(),
    userCtx: z.object({}).loose(),
    secObj: z.unknown(),
  }),
})
const shown = (json: unknown) => Shown.parse(json).reason

describe('validate_doc_update', () => {
  beforeEach(async () => install(rules))

  it('lets pass what it does not refuse', async () => {
    expect(await write('a', { n: 1 })).toMatch(/^1-/u)
  })

  it('refuses with its own words, the administrator too', async () => {
    expect(await ask('PUT', '/a', { body: { forbidden: 'Nee.' } })).toMatchObject({
      status: 403,
      json: { error: 'forbidden', reason: 'Nee.' },
    })
    expect(await ask('PUT', '/a', { body: { unauthorized: 'Meld je aan.' } })).toMatchObject({
      status: 401,
      json: { error: 'unauthorized', reason: 'Meld je aan.' },
    })
    expect((await ask('GET', '/a')).status).toBe(404)
  })

  it('refuses a row and lets the others pass', async () => {
    const docs = [{ _id: 'a' }, { _id: 'b', forbidden: 'Nee.' }, { _id: 'c', unauthorized: 'x' }, { _id: 'd' }]
    const answer = await ask('POST', '/_bulk_docs', { body: { docs } })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject([
      { id: 'a', ok: true },
      { id: 'b', error: 'forbidden', reason: 'Nee.' },
      { id: 'c', error: 'unauthorized', reason: 'x' },
      { id: 'd', ok: true },
    ])
    expect((await ask('GET', '/b')).status).toBe(404)
    expect((await ask('GET', '/d')).status).toBe(200)
  })

  it('holds for revisions made elsewhere', async () => {
    const rows = await bringIn({ _id: 'a', _rev: '1-aa' }, { _id: 'b', _rev: '1-bb', forbidden: 'Nee.' })
    expect(rows).toEqual([{ id: 'b', rev: '1-bb', error: 'forbidden', reason: 'Nee.' }])
    expect((await ask('GET', '/a')).status).toBe(200)
    expect((await ask('GET', '/b')).status).toBe(404)
  })

  it('is told the new document, the old one, who writes and the rights of the database', async () => {
    const user = await newUser('clerk')
    const security = { members: { roles: ['clerk'] } }
    await ask('PUT', '/_security', { body: security })
    const rev = await write('a', { n: 1 })
    const { newDoc, oldDoc, userCtx, secObj } = shown(
      (await ask('PUT', '/a', { as: user, body: { _rev: rev, show: true } })).json,
    )
    expect(newDoc).toMatchObject({ _id: 'a', show: true })
    expect(oldDoc).toMatchObject({ _id: 'a', _rev: rev, n: 1 })
    expect(userCtx).toEqual({ db: database.name(), name: user.name, roles: ['clerk'] })
    expect(secObj).toEqual(security)
  })

  it('is told null for a new document, also over a tombstone', async () => {
    expect(shown((await ask('PUT', '/a', { body: { show: true } })).json).oldDoc).toBeNull()
    const rev = await write('a', { n: 1 })
    await ask('DELETE', `/a?rev=${rev}`)
    expect(shown((await ask('PUT', '/a', { body: { show: true } })).json).oldDoc).toBeNull()
  })

  it('is told of a deletion', async () => {
    const rev = await write('a', { n: 1 })
    const answer = await ask('PUT', '/a', { body: { _rev: rev, _deleted: true, show: true } })
    expect(shown(answer.json).newDoc).toMatchObject({ _id: 'a', _deleted: true })
    expect((await ask('GET', '/a')).status).toBe(200)
  })

  it('that fails refuses the row and leaves the others and the server alone', async () => {
    expect((await ask('PUT', '/a', { body: { broken: true } })).status).toBe(500)
    const docs = [{ _id: 'a', broken: true }, { _id: 'b' }]
    const rows = (await ask('POST', '/_bulk_docs', { body: { docs } })).json
    expect(rows).toMatchObject([
      { id: 'a', error: 'TypeError' },
      { id: 'b', ok: true },
    ])
  })

  it('does not judge local documents and designs', async () => {
    expect((await ask('PUT', '/_local/a', { body: { forbidden: 'Nee.' } })).status).toBe(201)
    expect((await ask('PUT', '/_design/b', { body: { forbidden: 'Nee.' } })).status).toBe(201)
  })

  it('cannot change what is written', async () => {
    await install('function (newDoc) { newDoc.added = true }')
    await write('a', { n: 1 })
    expect((await ask('GET', '/a')).json).not.toHaveProperty('added')
  })

  it('is replaced and taken away with its design', async () => {
    await install('(newDoc) => { throw({ forbidden: "niets meer" }) }')
    expect(await ask('PUT', '/a', { body: {} })).toMatchObject({ status: 403, json: { reason: 'niets meer' } })
    const { _rev } = Stored.parse((await ask('GET', '/_design/rules')).json)
    expect((await ask('DELETE', `/_design/rules?rev=${_rev}`, { as: admin })).status).toBe(200)
    expect((await ask('PUT', '/a', { body: {} })).status).toBe(201)
  })

  it('may stand in several designs: all of them must agree', async () => {
    await install('function (newDoc) { if (newDoc.second) throw({ forbidden: "second" }) }', 'more')
    expect(await ask('PUT', '/a', { body: { second: true } })).toMatchObject({ json: { reason: 'second' } })
    expect(await ask('PUT', '/a', { body: { forbidden: 'first' } })).toMatchObject({ json: { reason: 'first' } })
    expect((await ask('PUT', '/a', { body: {} })).status).toBe(201)
  })

  it.each(['function (newDoc) { this is no code }', 'nonsense', '5'])(
    'that is no function refuses all: %s',
    async (source) => {
      await install(source)
      expect(await ask('PUT', '/a', { body: {} })).toMatchObject({ status: 500, json: { error: 'compilation_error' } })
      const rows = (await ask('POST', '/_bulk_docs', { body: { docs: [{ _id: 'b' }] } })).json
      expect(rows).toMatchObject([{ id: 'b', error: 'compilation_error' }])
      await install('function () {}')
      expect((await ask('PUT', '/a', { body: {} })).status).toBe(201)
    },
  )

  it('that is no text is no design', async () => {
    expect((await ask('PUT', '/_design/bad', { body: { validate_doc_update: 5 } })).status).toBe(400)
  })

  it('that never ends is ended', async () => {
    await install('function (newDoc) { if (newDoc.endless) while (true) {} }')
    expect((await ask('PUT', '/a', { body: { endless: true } })).status).toBe(500)
    expect((await ask('PUT', '/b', { body: {} })).status).toBe(201)
  })
})
