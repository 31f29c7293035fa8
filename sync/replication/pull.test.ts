import { expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openCentral } from '#tests/support/central.ts'
import { type Checkpoint, pullDocuments, readRows } from './pull.ts'
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
