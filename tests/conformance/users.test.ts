import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { admin, call, Stored, useUsers } from './server.ts'

const newUser = useUsers()
const idOf = (name: string) => `org.couchdb.user:${name}`

const Session = z.object({
  userCtx: z.object({ name: z.string().nullable(), roles: z.array(z.string()) }),
  info: z.looseObject({ authenticated: z.string().optional() }),
})
const session = async (ask: Parameters<typeof call>[2]) => Session.parse((await call('GET', '/_session', ask)).json)

// CouchDB hears of a changed user through the feed of `_users`, a moment after the change was answered.
// The interval keeps wrong tries below the number that locks an account.
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { interval: 500, timeout: 10_000 })

/** What a browser would send back. */
const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? ''
const signIn = (body: object) => call('POST', '/_session', { as: 'nobody', body })

describe('a user', () => {
  it('is kept without the password', async () => {
    const user = await newUser('clerk')
    const { json } = await call('GET', `/_users/${idOf(user.name)}`)
    expect(json).toMatchObject({ name: user.name, roles: ['clerk'], type: 'user', password_scheme: 'pbkdf2' })
    expect(json).toHaveProperty('derived_key')
    expect(json).toHaveProperty('salt')
    expect(json).toHaveProperty('iterations')
    expect(json).not.toHaveProperty('password')
    expect(JSON.stringify(json)).not.toContain(user.password)
  })

  it('signs in with name and password at every request', async () => {
    const user = await newUser('clerk')
    expect(await session({ as: user })).toMatchObject({
      userCtx: { name: user.name, roles: ['clerk'] },
      info: { authenticated: 'default' },
    })
  })

  it('with a wrong password is refused everywhere, also where anyone may read', async () => {
    const { name } = await newUser()
    expect((await call('GET', '/', { as: { name, password: 'wrong' } })).status).toBe(401)
    expect((await signIn({ name, password: 'wrong' })).status).toBe(401)
    const stranger = { name: 'conformance_nobody_at_all', password: 'x' }
    expect((await call('GET', '/_session', { as: stranger })).status).toBe(401)
  })

  it('has a new password when the administrator says so, and the old one no more', async () => {
    const user = await newUser()
    const path = `/_users/${idOf(user.name)}`
    const stored = Stored.parse((await call('GET', path)).json)
    expect((await call('PUT', path, { body: { ...stored, password: 'another' } })).status).toBe(201)
    const renewed = { ...user, password: 'another' }
    await soon(async () => (await call('GET', '/_session', { as: renewed })).status).toBe(200)
    expect((await call('GET', '/_session', { as: user })).status).toBe(401)
  })

  it('keeps the password when only the roles change', async () => {
    const user = await newUser('clerk')
    const path = `/_users/${idOf(user.name)}`
    const stored = Stored.parse((await call('GET', path)).json)
    expect((await call('PUT', path, { body: { ...stored, roles: ['chief'] } })).status).toBe(201)
    await soon(async () => (await session({ as: user })).userCtx.roles).toEqual(['chief'])
  })

  it('who is deleted cannot sign in', async () => {
    const user = await newUser()
    const path = `/_users/${idOf(user.name)}`
    expect((await session({ as: user })).userCtx.name).toBe(user.name)
    const { _rev } = Stored.parse((await call('GET', path)).json)
    await call('DELETE', `${path}?rev=${_rev}`)
    await soon(async () => (await call('GET', '/_session', { as: user })).status).toBe(401)
  })

  it.each([
    ['another id', { name: 'other', roles: [], type: 'user' }],
    ['no name', { roles: [], type: 'user' }],
    ['no roles', { name: 'conformance_bad', type: 'user' }],
    ['roles that are no list', { name: 'conformance_bad', roles: 'x', type: 'user' }],
    ['roles that are no text', { name: 'conformance_bad', roles: [5], type: 'user' }],
    ['a role of the server', { name: 'conformance_bad', roles: ['_admin'], type: 'user' }],
    ['another type', { name: 'conformance_bad', roles: [], type: 'robot' }],
    ['a password that is no text', { name: 'conformance_bad', roles: [], type: 'user', password: 5 }],
  ])('is not made with %s', async (_what, body) => {
    const answer = await call('PUT', `/_users/${idOf('conformance_bad')}`, { body: { password: 'x', ...body } })
    expect(answer).toMatchObject({ status: 403, json: { error: 'forbidden' } })
  })

  it('sees nothing of the other users', async () => {
    const [user, other] = [await newUser(), await newUser()]
    for (const path of [`/_users/${idOf(other.name)}`, '/_users/_all_docs', '/_users/_changes']) {
      expect([401, 403]).toContain((await call('GET', path, { as: user })).status)
      expect((await call('GET', path, { as: 'nobody' })).status).toBe(401)
    }
    const body = { name: 'conformance_bad', roles: [], type: 'user', password: 'x' }
    expect((await call('PUT', `/_users/${idOf('conformance_bad')}`, { as: user, body })).status).toBe(403)
    expect((await call('PUT', `/_users/${idOf('conformance_bad')}`, { as: 'nobody', body })).status).toBe(401)
  })
})

describe('a session', () => {
  it('is given for name and password, as JSON or as a form', async () => {
    const user = await newUser('clerk')
    const asJson = await signIn({ name: user.name, password: user.password })
    expect(asJson).toMatchObject({ status: 200, json: { ok: true, name: user.name, roles: ['clerk'] } })
    expect(asJson.headers.get('set-cookie')).toMatch(/^AuthSession=[^;]+;.*HttpOnly/u)
    const asForm = await call('POST', '/_session', {
      as: 'nobody',
      text: new URLSearchParams(user).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(asForm).toMatchObject({ status: 200, json: { ok: true, name: user.name } })
    expect((await signIn(admin)).json).toMatchObject({ roles: ['_admin'] })
  })

  it('lets its holder in without the password', async () => {
    const user = await newUser('clerk')
    const cookie = cookieIn((await signIn(user)).headers)
    expect(await session({ as: 'nobody', headers: { cookie } })).toMatchObject({
      userCtx: { name: user.name, roles: ['clerk'] },
      info: { authenticated: 'cookie' },
    })
    const others = { cookie: `theme=dark; ${cookie}; language=nl` }
    expect((await session({ as: 'nobody', headers: others })).userCtx.name).toBe(user.name)
  })

  it('that was tampered with is nobody’s', async () => {
    const cookie = cookieIn((await signIn(await newUser())).headers)
    const forged = `${cookie.slice(0, -4)}AAAA`
    expect((await session({ as: 'nobody', headers: { cookie: forged } })).userCtx.name).toBeNull()
    expect((await session({ as: 'nobody', headers: { cookie: 'AuthSession=' } })).userCtx.name).toBeNull()
    const nonsense = await call('GET', '/_session', { as: 'nobody', headers: { cookie: 'AuthSession=xxx' } })
    expect(nonsense.status).toBe(400)
  })

  it('ends with the password it was given for', async () => {
    const user = await newUser()
    const cookie = cookieIn((await signIn(user)).headers)
    const path = `/_users/${idOf(user.name)}`
    const stored = Stored.parse((await call('GET', path)).json)
    await call('PUT', path, { body: { ...stored, password: 'another' } })
    await soon(async () => (await session({ as: 'nobody', headers: { cookie } })).userCtx.name).toBeNull()
  })

  it('is ended by its holder with an empty cookie', async () => {
    const ended = await call('DELETE', '/_session', { as: 'nobody' })
    expect(ended.status).toBe(200)
    expect(cookieIn(ended.headers)).toBe('AuthSession=')
  })

  it('is nobody’s for who has none', async () => {
    const { userCtx, info } = await session({ as: 'nobody' })
    expect(userCtx).toEqual({ name: null, roles: [] })
    expect(info).not.toHaveProperty('authenticated')
  })

  it.each([{}, { password: 'x' }])('is not given for %j', async (body) => {
    expect((await signIn(body)).status).toBe(400)
  })
})
