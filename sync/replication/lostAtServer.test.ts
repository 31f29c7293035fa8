import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unionLogs } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { anyLog } from '#tests/arbitrary/entry.ts'
import { contains } from '../merge/contains.ts'
import { wholeRows } from './lostAtServer.ts'

const id = 'visit:gm-2026-11-23-A101'
const [registered, issued, left] = [
  entry('registered', { minute: 0 }),
  entry('issued', { minute: 1 }),
  entry('left', { minute: 2 }),
]

it('a row that lacks what the server had is taken with it, and is to be given back', () => {
  const known = new Map([[id, visitDocument(id, [registered, issued])]])
  const whole = visitDocument(id, [registered, issued, left])
  expect(wholeRows([visitDocument(id, [registered, left])], known)).toEqual({ documents: [whole], lost: [whole] })
})

it('a row that has it all, or of which nothing was known, is taken as it is', () => {
  const row = visitDocument(id, [registered, issued])
  for (const known of [new Map(), new Map([[id, visitDocument(id, [registered])]]), new Map([[id, row]])]) {
    expect(wholeRows([row], known)).toEqual({ documents: [row], lost: [] })
  }
})

it('whatever a row and the known version say, nothing of either is missing afterwards', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (said, had) => {
      const [row, before] = [visitDocument(id, unionLogs([], said)), visitDocument(id, unionLogs([], had))]
      const { documents, lost } = wholeRows([row], new Map([[id, before]]))
      const ids = new Set(documents.flatMap((document) => ('log' in document ? document.log : [])).map((one) => one.id))
      expect([...row.log, ...before.log].every((one) => ids.has(one.id))).toBe(true)
      expect(lost.length === 0).toBe(contains(row, before))
    }),
  )
})
