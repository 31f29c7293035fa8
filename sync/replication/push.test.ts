import { describe, expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openCentral } from '#tests/support/central.ts'
import type { BalieDocument } from '../merge/kinds.ts'
import { type CentralDatabase, CentralError } from './centralDatabase.ts'
import { bodyOf, pushDocuments } from './push.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const began = entry('registered', { minute: 0 })
const visit = (number: number, ...more: (typeof began)[]): BalieDocument =>
  visitDocument(idOf(number), [began, ...more])
const fresh = (document: BalieDocument) => ({ document, assumed: undefined })

describe('sending documents', () => {
  it('writes what the server does not have', async () => {
    const database = (await openCentral()).databaseFor('admin')
    const result = await pushDocuments(database, [fresh(visit(101)), fresh(visit(102))])
    expect(result).toEqual({ conflicts: [], refused: [], accepted: [visit(101), visit(102)] })
    expect((await database.present([idOf(101), idOf(102)])).size).toBe(2)
  })

  it('writes over what we believe the server has, when it has it', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await pushDocuments(database, [fresh(visit(101))])
    const called = visit(101, entry('called', { minute: 2 }))
    expect(await pushDocuments(database, [{ document: called, assumed: visit(101) }])).toMatchObject({
      accepted: [called],
    })
  })

  it('gives back the server’s own version where it is another, and writes nothing', async () => {
    const database = (await openCentral()).databaseFor('admin')
    const theirs = visit(101, entry('called', { minute: 2, counter: '2' }))
    await pushDocuments(database, [fresh(theirs)])
    const ours = visit(101, entry('left', { minute: 3 }))
    for (const assumed of [undefined, visit(101)]) {
      const result = await pushDocuments(database, [{ document: ours, assumed }])
      expect(result).toEqual({ conflicts: [theirs], refused: [], accepted: [] })
    }
  })

  it('does not write what is there already', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await pushDocuments(database, [fresh(visit(101))])
    const before = await database.get(idOf(101))
    expect(await pushDocuments(database, [fresh(visit(101))])).toMatchObject({ accepted: [visit(101)] })
    expect(await database.get(idOf(101))).toEqual(before)
  })

  it('takes nothing for sent that the server did not answer for', async () => {
    const database = (await openCentral()).databaseFor('admin')
    const halfAnswered = {
      ...database,
      bulk: async (rows: Parameters<typeof database.bulk>[0]) => (await database.bulk(rows)).slice(1),
    }
    const rows = [fresh(visit(101)), fresh(visit(102))]
    await expect(pushDocuments(halfAnswered, rows)).rejects.toMatchObject({ code: 'malformed' })
    expect(await pushDocuments(database, rows)).toMatchObject({ accepted: [visit(101), visit(102)] })
  })

  it('sets a refused row apart with the server’s reason; the others go through', async () => {
    const central = await openCentral()
    const database = central.databaseFor('admin')
    await central.asAdmin('PUT', `/${database.name}/_design/rules`, {
      validate_doc_update: `(doc) => { if (doc._id.endsWith('A102')) throw { forbidden: 'not this one' } }`,
    })
    const result = await pushDocuments(
      database,
      [101, 102, 103].map((number) => fresh(visit(number))),
    )
    expect(result.accepted).toEqual([visit(101), visit(103)])
    expect(result.refused).toEqual([{ document: visit(102), reason: 'not this one' }])
  })

  it('sets a row apart rather than write over a document that it cannot read', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.put(Object.assign({ _id: idOf(101) }, { log: 'of another kind' }))
    const result = await pushDocuments(database, [fresh(visit(101))])
    expect(result.refused).toMatchObject([{ document: visit(101) }])
    expect(await database.get(idOf(101))).toMatchObject({ log: 'of another kind' })
  })

  it('sends fewer at once to a server that takes no more, and sets apart what is too large by itself', async () => {
    const database = (await openCentral()).databaseFor('admin')
    const sizes: number[] = []
    const narrow: CentralDatabase = {
      ...database,
      bulk: (documents) => {
        sizes.push(documents.length)
        const isTooLarge = documents.length > 2 || documents.some(({ _id }) => _id === idOf(104))
        return isTooLarge ? Promise.reject(new CentralError(413, 'notJson')) : database.bulk(documents)
      },
    }
    const result = await pushDocuments(
      narrow,
      [101, 102, 103, 104, 105].map((number) => fresh(visit(number))),
    )
    expect(result.accepted).toEqual([101, 102, 103, 105].map((number) => visit(number)))
    expect(result.refused).toEqual([{ document: visit(104), reason: 'tooLarge' }])
    expect(sizes).toEqual([5, 3, 2, 1, 2, 1, 1])
  })

  it('brings a document back where somebody deleted it', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await pushDocuments(database, [fresh(visit(101))])
    const { _rev } = (await database.get(idOf(101))) ?? {}
    await database.bulk([Object.assign({ _id: idOf(101) }, { _rev, _deleted: true })])
    const result = await pushDocuments(database, [{ document: visit(101), assumed: visit(101) }])
    expect(result.accepted).toEqual([visit(101)])
    expect(await database.get(idOf(101))).toBeDefined()
  })

  it('leaves nothing behind on the server that is only ours', () => {
    const document = { ...visit(101), _deleted: false }
    expect(bodyOf(document, '2-b')).toMatchObject({ _id: idOf(101), _rev: '2-b' })
    for (const member of ['id', '_deleted']) expect(bodyOf(document)).not.toHaveProperty(member)
  })

  it('fails as a whole when the server cannot be asked', async () => {
    const central = await openCentral()
    const database = central.databaseFor('admin')
    await central.stop()
    await expect(pushDocuments(database, [fresh(visit(101))])).rejects.toThrow()
  })
})
