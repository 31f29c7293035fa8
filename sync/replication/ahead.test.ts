import { describe, expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openCentral } from '#tests/support/central.ts'
import { readDocument } from '../merge/kinds.ts'
import { sendAhead } from './ahead.ts'
import type { CentralDatabase } from './centralDatabase.ts'
import { bodyOf } from './push.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered = entry('registered', { minute: 0 })
const issued = entry('issued', { minute: 0.1 })
const noted = entry('noted', { minute: 1, station: 'k2' })

const entriesIn = async (database: CentralDatabase): Promise<string[]> => {
  const stored = await database.get(id)
  const document = stored === undefined ? undefined : readDocument(id, { ...stored, id })
  return document !== undefined && 'log' in document ? document.log.map((one) => one.id) : []
}

describe('a log sent ahead of the replication', () => {
  it('is there at once when nobody has the document yet', async () => {
    const database = (await openCentral()).databaseFor('admin')
    expect(await sendAhead({ database, id, log: [registered], lastSeen: undefined })).toBe(true)
    expect(await entriesIn(database)).toEqual([registered.id])
  })

  it('keeps what the server had that this station does not know', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.put(bodyOf(visitDocument(id, [registered, noted])))
    const lastSeen = await database.get(id)
    expect(await sendAhead({ database, id, log: [registered, issued], lastSeen })).toBe(true)
    expect(await entriesIn(database)).toEqual([registered.id, issued.id, noted.id])
  })

  it('of which the server has everything is not written once more', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.put(bodyOf(visitDocument(id, [registered, noted])))
    const lastSeen = await database.get(id)
    expect(await sendAhead({ database, id, log: [registered], lastSeen })).toBe(true)
    expect(await database.get(id)).toEqual(lastSeen)
  })

  it('gives way to a change that it has not seen', async () => {
    const database = (await openCentral()).databaseFor('admin')
    await database.put(bodyOf(visitDocument(id, [registered])))
    const lastSeen = await database.get(id)
    await sendAhead({ database, id, log: [noted], lastSeen })
    expect(await sendAhead({ database, id, log: [registered, issued], lastSeen })).toBe(false)
    expect(await sendAhead({ database, id, log: [issued], lastSeen: undefined })).toBe(false)
    expect(await entriesIn(database)).toEqual([registered.id, noted.id])
  })

  it('does not write over what this version cannot read', async () => {
    const database = (await openCentral()).databaseFor('admin')
    const unreadable = { _id: id, log: 'of a version to come' }
    await database.put(unreadable)
    const lastSeen = await database.get(id)
    expect(await sendAhead({ database, id, log: [registered], lastSeen })).toBe(false)
    expect(await database.get(id)).toMatchObject(unreadable)
  })
})
