import { expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openCentral } from '#tests/support/central.ts'
import type { CentralDatabase } from './centralDatabase.ts'
import { type Checkpoint, pullDocuments, readAhead, readRows } from './pull.ts'
import { bodyOf } from './push.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const visit = (number: number) => visitDocument(idOf(number), [entry('registered', { minute: 0, number })])

it('pulling reads everything, page by page, and says when it is at the end', async () => {
  const central = await openCentral()
  const database = central.databaseFor('admin')
  const numbers = Array.from({ length: 7 }, (_, n) => 101 + n)
  await database.bulk(numbers.map((number) => bodyOf(visit(number))))
  const ids: string[] = []
  let checkpoint: Checkpoint | undefined
  for (let atEnd = false; !atEnd;) {
    const page = await pullDocuments(database, checkpoint, 3)
    ids.push(...page.documents.map(({ id }) => id))
    ;({ checkpoint, atEnd } = page)
  }
  expect(ids).toEqual(numbers.map(idOf))
  expect(await pullDocuments(database, checkpoint, 3)).toMatchObject({ documents: [], atEnd: true })
})

it('pulling reads on past pages that hold nothing for us', async () => {
  const central = await openCentral()
  const database = central.databaseFor('admin')
  for (const name of ['a', 'b', 'c']) await central.asAdmin('PUT', `/${database.name}/_design/${name}`, {})
  await database.bulk([bodyOf(visit(101)), Object.assign({ _id: idOf(102) }, { log: 5 }), bodyOf(visit(103))])
  const { documents, malformed, atEnd } = await pullDocuments(database, undefined, 4)
  expect(documents.map(({ id }) => id)).toEqual([idOf(101), idOf(103)])
  expect([malformed, atEnd]).toEqual([[idOf(102)], true])
})

/** A database of so many rows, each its own sequence, that notes from where it is asked. */
const countedRows = (rows: number) => {
  const asked: string[] = []
  let fails = false
  const changes: CentralDatabase['changes'] = async ({ since, limit }) => {
    asked.push(since)
    if (fails) throw new Error('away')
    const from = Number(since)
    const results = Array.from({ length: Math.min(limit, rows - from) }, (_, index) => ({
      id: idOf(101 + from + index),
      seq: String(from + index + 1),
    }))
    return Promise.resolve({ results, last_seq: String(from + results.length), pending: rows - from - results.length })
  }
  return {
    asked,
    database: { changes },
    fail: (does: boolean) => {
      fails = does
    },
  }
}

it('the next page is asked for while the one before it is stored, and each is asked for once', async () => {
  const { asked, database } = countedRows(7)
  const ahead = readAhead(database)
  await ahead.changes({ since: '0', limit: 3 })
  expect(asked).toEqual(['0', '3'])
  expect((await ahead.changes({ since: '3', limit: 3 })).results.map(({ seq }) => seq)).toEqual(['4', '5', '6'])
  expect((await ahead.changes({ since: '6', limit: 3 })).results.map(({ seq }) => seq)).toEqual(['7'])
  expect(asked).toEqual(['0', '3', '6'])
})

it('who goes on elsewhere, or asks again, is answered anew', async () => {
  const { asked, database } = countedRows(7)
  const ahead = readAhead(database)
  await ahead.changes({ since: '0', limit: 3 })
  expect((await ahead.changes({ since: '1', limit: 3 })).last_seq).toBe('4')
  expect((await ahead.changes({ since: '4', limit: 2 })).last_seq).toBe('6')
  expect(asked).toEqual(['0', '3', '1', '4', '4', '6'])
})

it('a page ahead that did not come is asked for again', async () => {
  const { asked, database, fail } = countedRows(7)
  const ahead = readAhead(database)
  const first = ahead.changes({ since: '0', limit: 3 })
  fail(true)
  await first
  await expect(ahead.changes({ since: '3', limit: 3 })).rejects.toThrow('away')
  fail(false)
  expect((await ahead.changes({ since: '3', limit: 3 })).last_seq).toBe('6')
  expect(asked).toEqual(['0', '3', '3', '6'])
})

it('among rows, design documents are nothing; tombstones and what cannot be read are named', () => {
  const { log } = visit(101)
  const rows = [
    { id: '_design/rules', doc: { _id: '_design/rules' } },
    { id: idOf(101), doc: { _id: idOf(101), _rev: '1-a', log } },
    { id: idOf(102), deleted: true, doc: { _id: idOf(102), _deleted: true } },
    { id: idOf(103), doc: null },
    { id: idOf(104) },
    { id: 'nonsense', doc: { log } },
  ]
  expect(readRows(rows)).toEqual({
    documents: [visit(101)],
    malformed: [idOf(103), idOf(104), 'nonsense'],
    deleted: [idOf(102)],
  })
})
