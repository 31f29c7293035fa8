import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeRecord, encodeRecord, leaves, makeRecord, renderLeaf, treeOf } from './documentRecord.ts'
import { parseOwnObject } from './json.ts'
import { emptyTree, graft, leavesOf } from './revisionTree.ts'

const records = fc
  .record({
    seq: fc.nat(),
    bodies: fc.array(fc.tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ seq, bodies }) => {
    const ends = bodies.map(([body, deleted], index) => ({
      rev: `2-${index.toString(16)}`,
      deleted,
      body: JSON.stringify(body),
    }))
    const tree = ends.map((leaf) => [leaf.rev, '1-root']).reduce(graft, emptyTree)
    return makeRecord({ seq, tree, bodies: ends, limit: 1000 })
  })

it('a record is read back as it was written, whatever text is in the bodies', () => {
  fc.assert(
    fc.property(records, (record) => {
      const read = decodeRecord(encodeRecord(record))
      expect(read).toEqual(record)
      expect(new Set(leavesOf(treeOf(read)))).toEqual(new Set(leaves(read).map((leaf) => leaf.rev)))
    }),
  )
})

it('a document is shown with its own fields and those of the server', () => {
  fc.assert(
    fc.property(records, fc.string(), (record, id) => {
      const shown: unknown = JSON.parse(renderLeaf(id, record, record.winner, { revs: true, conflicts: true }))
      expect(shown).toMatchObject({ ...parseOwnObject(record.winner.body), _id: id, _rev: record.winner.rev })
    }),
  )
})
