import { describe, expect, it } from 'vitest'
import { entry, stampAt } from '#domain/visit/builders.ts'
import { type BalieDocument, logDocument } from '../merge/kinds.ts'
import { acceptedRows } from './accepted.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered = entry('registered', { minute: 0 })
const issued = entry('issued', { minute: 1 })
const called = entry('called', { minute: 2, station: 'k2' })
const begun = logDocument(id, [registered])
const later = logDocument(id, [registered, issued])

const person = (name: string, minute: number): BalieDocument => ({
  id: 'person:gm-2026-11-23-A101',
  type: 'person',
  data: { visit: id, expires: '2026-12-23', notes: {}, name },
  stamps: { name: stampAt(minute) },
  history: [],
})

describe('a row of the feed', () => {
  it('passes as it is when nothing of its document was accepted', () => {
    expect(acceptedRows().unite(begun)).toBe(begun)
  })

  it('that was under way when the server accepted more takes nothing back', () => {
    const accepted = acceptedRows()
    accepted.note([later])
    expect(accepted.unite(begun)).toEqual(later)
  })

  it('is not joined with what the server did not take', () => {
    const accepted = acceptedRows()
    accepted.note([logDocument(id, [registered, called])])
    accepted.replace([later])
    expect(accepted.unite(begun)).toEqual(later)
    expect(accepted.unite(later)).toBe(later)
  })

  it('that is late and brings something else has both', () => {
    const accepted = acceptedRows()
    accepted.note([later])
    expect(accepted.unite(logDocument(id, [registered, called]))).toEqual(logDocument(id, [registered, issued, called]))
  })

  it('that brings what was accepted ends the waiting: what comes after it passes as it is', () => {
    const accepted = acceptedRows()
    accepted.note([later])
    expect(accepted.unite(later)).toBe(later)
    expect(accepted.unite(begun)).toBe(begun)
  })

  it('is joined with all that was accepted since, not with the last only', () => {
    const accepted = acceptedRows()
    accepted.note([later])
    accepted.note([logDocument(id, [registered, called])])
    expect(accepted.unite(begun)).toEqual(logDocument(id, [registered, issued, called]))
  })

  it('of a document that people edit takes no newer field back', () => {
    const accepted = acceptedRows()
    accepted.note([person('An De Smet', 5)])
    expect(accepted.unite(person('An', 1))).toMatchObject({ data: { name: 'An De Smet' } })
  })
})
