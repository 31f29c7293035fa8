import { describe, expect, it } from 'vitest'
import { useDatabase, useUsers } from './server.ts'

const database = useDatabase()
const { ask } = database
const newUser = useUsers()

const reading = ['', '/a', '/_all_docs', '/_changes', '/_changes?feed=continuous', '/_security', '/_local/x']

describe('a new database', () => {
  it('is for the administrator only', async () => {
    const user = await newUser('clerk')
    for (const path of reading) {
      expect((await ask('GET', path, { as: user })).status).toBe(403)
      expect((await ask('GET', path, { as: 'nobody' })).status).toBe(401)
    }
    expect((await ask('PUT', '/a', { as: user, body: {} })).status).toBe(403)
    expect((await ask('PUT', '/a', { as: 'nobody', body: {} })).status).toBe(401)
    expect((await ask('HEAD', '', { as: user })).status).toBe(403)
    expect((await ask('HEAD', '', { as: 'nobody' })).status).toBe(401)
  })
})

describe('a database with members', () => {
  const open = (security: object) => ask('PUT', '/_security', { body: security })

  it('is open to its roles and names, closed to others, and unseen by who did not sign in', async () => {
    const [byRole, byName, other] = [await newUser('clerk'), await newUser(), await newUser('other')]
    const security = { admins: { names: [], roles: [] }, members: { names: [byName.name], roles: ['clerk'] } }
    expect((await open(security)).status).toBe(200)
    expect((await ask('GET', '/_security')).json).toEqual(security)
    for (const user of [byRole, byName]) {
      const put = await ask('PUT', `/${user.name}`, { as: user, body: {} })
      expect(put.status).toBe(201)
      expect((await ask('GET', `/${user.name}`, { as: user })).status).toBe(200)
      expect((await ask('GET', '/_security', { as: user })).status).toBe(200)
      expect((await ask('PUT', '/_local/x', { as: user, body: {} })).status).toBe(201)
      expect((await ask('POST', '/_bulk_docs', { as: user, body: { docs: [{}] } })).status).toBe(201)
    }
    for (const path of reading) {
      expect((await ask('GET', path, { as: other })).status).toBe(403)
      expect((await ask('GET', path, { as: 'nobody' })).status).toBe(401)
    }
  })

  it('keeps its design and its rights from members', async () => {
    const user = await newUser('clerk')
    await open({ members: { roles: ['clerk'] } })
    const design = await ask('PUT', '/_design/x', { as: user, body: {} })
    expect(design).toMatchObject({ status: 403, json: { error: 'forbidden' } })
    const docs = [{ _id: '_design/x' }, { _id: 'a' }]
    const rows = (await ask('POST', '/_bulk_docs', { as: user, body: { docs } })).json
    expect(rows).toMatchObject([
      { id: '_design/x', error: 'forbidden' },
      { id: 'a', ok: true },
    ])
    expect((await ask('PUT', '/_security', { as: user, body: {} })).status).toBeGreaterThanOrEqual(400)
    expect((await ask('PUT', '/_revs_limit', { as: user, text: '5' })).status).toBeGreaterThanOrEqual(400)
    expect((await ask('POST', '/_compact', { as: user, body: {} })).status).toBe(401)
    expect((await ask('DELETE', '', { as: user })).status).toBe(401)
    expect((await ask('GET', '/_security')).json).toEqual({ members: { roles: ['clerk'] } })
    expect((await ask('GET', '/_revs_limit')).json).toBe(1000)
  })

  it('lets its own administrators design it', async () => {
    const chief = await newUser('chief')
    await open({ admins: { roles: ['chief'] }, members: { roles: ['clerk'] } })
    expect((await ask('PUT', '/_design/x', { as: chief, body: { n: 1 } })).status).toBe(201)
    expect((await ask('GET', '/_design/x', { as: chief })).json).toMatchObject({ _id: '_design/x', n: 1 })
  })

  it('is open to all when it has none', async () => {
    await open({})
    expect((await ask('GET', '', { as: 'nobody' })).status).toBe(200)
    expect((await ask('PUT', '/a', { as: 'nobody', body: {} })).status).toBe(201)
    expect((await ask('PUT', '/_design/x', { as: 'nobody', body: {} })).status).toBeGreaterThanOrEqual(400)
  })

  it('keeps its rights when it is told nonsense', async () => {
    const security = { members: { roles: ['clerk'] } }
    await open(security)
    for (const nonsense of [[], { members: 5 }, { members: { roles: 'x' } }]) {
      expect((await open(nonsense)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await ask('PUT', '/_security', { text: '{' })).status).toBe(400)
    expect((await ask('GET', '/_security')).json).toEqual(security)
  })
})
