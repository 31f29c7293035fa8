import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { admin, call, matching, useDatabase } from './server.ts'

const newName = () => `conformance_${randomBytes(8).toString('hex')}`

describe('the server', () => {
  it('welcomes anyone with its version and an id that stays', async () => {
    const first = await call('GET', '/', { as: 'nobody' })
    expect(first.status).toBe(200)
    expect(first.json).toMatchObject({ couchdb: 'Welcome', uuid: matching(/^[0-9a-f]{32}$/u) })
    expect((await call('GET', '/')).json).toEqual(first.json)
  })

  it('tells its time with every answer', async () => {
    const { headers } = await call('GET', '/')
    expect(Date.parse(headers.get('date') ?? '')).not.toBeNaN()
  })

  it('says to anyone that it is up', async () => {
    const answer = await call('GET', '/_up', { as: 'nobody' })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ status: 'ok' })
  })

  it('refuses a method that a path does not know', async () => {
    expect(await call('POST', '/', { body: {} })).toMatchObject({ status: 405, json: { error: 'method_not_allowed' } })
  })
})

describe('databases', () => {
  const database = useDatabase()

  it('are listed in order, for the administrator only', async () => {
    const { json } = await call('GET', '/_all_dbs')
    expect(json).toContain(database.name())
    expect(json).toContain('_users')
    expect(json).toEqual(z.array(z.string()).parse(json).sort())
    expect((await call('GET', '/_all_dbs', { as: 'nobody' })).status).toBe(401)
  })

  it('are made once', async () => {
    const again = await call('PUT', database.path())
    expect(again).toMatchObject({ status: 412, json: { error: 'file_exists' } })
  })

  it('tell what is in them, with and without a slash at the end', async () => {
    await database.write('a', {})
    const rev = await database.write('b', {})
    await database.ask('DELETE', `/b?rev=${rev}`)
    for (const end of ['', '/']) {
      const info = await database.ask('GET', end)
      expect(info.status).toBe(200)
      expect(info.json).toMatchObject({ db_name: database.name(), doc_count: 1, doc_del_count: 1 })
      expect(info.json).toMatchObject({ update_seq: matching(/^\d+-/u) })
      expect(info.json).toMatchObject({ instance_start_time: matching(/^\d+$/u) })
    }
    expect((await database.ask('HEAD', '')).status).toBe(200)
  })

  it('are empty when they are made again under the same name', async () => {
    const name = newName()
    await call('PUT', `/${name}`)
    await call('PUT', `/${name}/a`, { body: {} })
    expect(await call('DELETE', `/${name}`)).toMatchObject({ status: 200, json: { ok: true } })
    expect((await call('PUT', `/${name}`)).status).toBe(201)
    expect((await call('GET', `/${name}/a`)).status).toBe(404)
    expect((await call('GET', `/${name}`)).json).toMatchObject({ doc_count: 0 })
    await call('DELETE', `/${name}`)
  })

  it('that are not there are 404 for every method', async () => {
    const path = `/${newName()}`
    const missing = { status: 404, json: { error: 'not_found', reason: 'Database does not exist.' } }
    expect(await call('GET', path)).toMatchObject(missing)
    expect((await call('HEAD', path)).status).toBe(404)
    expect(await call('DELETE', path)).toMatchObject(missing)
    expect(await call('GET', `${path}/a`)).toMatchObject(missing)
    expect(await call('PUT', `${path}/a`, { body: {} })).toMatchObject(missing)
    expect(await call('POST', `${path}/_bulk_docs`, { body: { docs: [] } })).toMatchObject(missing)
    expect(await call('GET', `${path}/_changes`)).toMatchObject(missing)
    expect(await call('GET', `${path}/_changes?feed=continuous`)).toMatchObject(missing)
  })

  it.each(['Capitals', '1digit', '_own', 'space%20in', 'back%5Cslash'])('may not be called %s', async (name) => {
    expect(await call('PUT', `/${name}`)).toMatchObject({ status: 400, json: { error: 'illegal_database_name' } })
  })

  it('may have a slash and signs in their name', async () => {
    const name = `${newName()}/a+b-$(c)`
    const path = `/${encodeURIComponent(name)}`
    expect((await call('PUT', path)).status).toBe(201)
    await call('PUT', `${path}/doc`, { body: {} })
    expect((await call('GET', path)).json).toMatchObject({ db_name: name, doc_count: 1 })
    expect((await call('DELETE', path)).status).toBe(200)
  })

  it('are made and deleted by the administrator only', async () => {
    const path = `/${newName()}`
    expect((await call('PUT', path, { as: 'nobody' })).status).toBe(401)
    expect((await database.ask('DELETE', '', { as: 'nobody' })).status).toBe(401)
    expect((await call('GET', path, { as: admin })).status).toBe(404)
  })

  it.each([
    ['DELETE', '/_all_docs'],
    ['GET', '/_bulk_docs'],
    ['GET', '/_bulk_get'],
    ['PUT', '/_changes'],
  ])('refuse %s %s', async (method, path) => {
    expect((await database.ask(method, path)).status).toBe(405)
  })

  it('take the maintenance commands that replicators send', async () => {
    expect((await database.ask('POST', '/_ensure_full_commit', { body: {} })).status).toBe(201)
    expect((await database.ask('POST', '/_compact', { body: {} })).status).toBe(202)
  })
})
