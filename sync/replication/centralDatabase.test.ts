import { describe, expect, it } from 'vitest'
import { openCentral, visitsDatabase } from '#tests/support/central.ts'
import { htmlPage, serverThat } from '#tests/support/server.ts'
import { type CentralDatabase, CentralError, centralDatabase } from './centralDatabase.ts'

/** Every way to ask a database. */
const questions: [string, (database: CentralDatabase) => Promise<unknown>][] = [
  ['changes', (database) => database.changes({ since: '0', limit: 1 })],
  ['present', (database) => database.present(['x'])],
  ['get', (database) => database.get('x')],
  ['put', (database) => database.put({ _id: 'x' })],
  ['bulk', (database) => database.bulk([{ _id: 'x' }])],
]

describe('a database of the server', () => {
  it('gives, writes and lists documents', async () => {
    const database = (await openCentral()).databaseFor('admin')
    expect(await database.get('visit:a')).toBeUndefined()
    expect(await database.put({ _id: 'visit:a' })).toBe('accepted')
    expect(await database.put({ _id: 'visit:a' })).toBe('conflict')
    expect(await database.get('visit:a')).toMatchObject({ _id: 'visit:a' })
    expect(await database.bulk([{ _id: 'visit:a' }, { _id: 'visit:b' }])).toMatchObject([
      { id: 'visit:a', error: 'conflict' },
      { id: 'visit:b', ok: true },
    ])
    expect([...(await database.present(['visit:b', 'visit:c', 'visit:a'])).keys()]).toEqual(['visit:b', 'visit:a'])
  })

  it('does not count a deleted document as present', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.put({ _id: 'x' })
    const { _rev } = (await database.get('x')) ?? {}
    await database.bulk([Object.assign({ _id: 'x' }, { _rev, _deleted: true })])
    expect((await database.present(['x'])).size).toBe(0)
    expect(await database.get('x')).toBeUndefined()
    expect((await database.changes({ since: '0', limit: 10 })).results).toMatchObject([{ id: 'x', deleted: true }])
  })

  it('tells its changes page by page', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.bulk(['a', 'b', 'c'].map((_id) => ({ _id })))
    const first = await database.changes({ since: '0', limit: 2 })
    const second = await database.changes({ since: first.last_seq, limit: 2 })
    expect([first, second].map(({ results }) => results.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  })

  it('passes on what the server calls an error', async () => {
    const central = await openCentral(['display'])
    const secured = central.databaseFor('display', 'balie_gm_private')
    await expect(secured.get('x')).rejects.toMatchObject({ status: 403, code: 'forbidden' })
    await expect(central.databaseFor('admin', 'balie_nowhere').changes({ since: '0', limit: 1 })).rejects.toMatchObject(
      {
        status: 404,
        code: 'not_found',
      },
    )
  })
})

describe('a server that answers', () => {
  it.each(questions)('with HTML and 200 fails %s as notJson', async (_name, ask) => {
    const { url } = await serverThat(htmlPage)
    await expect(ask(centralDatabase(visitsDatabase, url))).rejects.toMatchObject({ status: 200, code: 'notJson' })
  })

  it.each(questions)('with other JSON fails %s as malformed', async (_name, ask) => {
    const { url } = await serverThat((_request, response) => {
      response.setHeader('content-type', 'application/json').end('{"hello":"world"}')
    })
    const failed = ask(centralDatabase(visitsDatabase, url))
    await expect(failed).rejects.toBeInstanceOf(CentralError)
    await expect(failed).rejects.toMatchObject({ code: 'malformed' })
  })
})
