import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { Made } from './made.ts'

const entry = { id: 'e1', type: 'left', at: 'x' }
const visit = 'visit:s-2026-11-23-A101'
const person = 'person:s-2026-11-23-A101'
const name = (value: string, at: string) => ({ data: { name: value, notes: {} }, stamps: { name: at }, history: [] })
const made: Made = { kind: 'entry', document: visit, entry }

const of = (...documents: [string, unknown][]): Map<string, unknown> => new Map(documents)

describe('the judge of a storm', () => {
  it('finds nothing where all hold the same, in whatever order', () => {
    const other = { id: 'e2', type: 'left', at: 'y' }
    const server = of([visit, { log: [entry, other] }])
    const replica = of([visit, { log: [other, { at: 'x', id: 'e1', type: 'left' }], open: true }])
    expect(judge([made], server, new Map([['k1', replica]]))).toEqual({ lost: [], different: [], doubled: [] })
  })

  it('finds an entry that is gone, changed or twice there', () => {
    const whole = of([visit, { log: [entry] }])
    const gone = judge([made], whole, new Map([['k1', of([visit, { log: [] }])]]))
    expect(gone.lost).toEqual([{ where: 'k1', made }])
    expect(gone.different).toMatchObject([{ where: 'k1', document: visit }])
    const changed = of([visit, { log: [{ ...entry, type: 'called' }] }])
    expect(judge([made], changed, new Map([['k1', changed]])).lost).toHaveLength(2)
    const twice = of([visit, { log: [entry, entry] }])
    expect(judge([made], twice, new Map()).doubled).toEqual([{ where: 'server', document: visit, entry: 'e1' }])
  })

  it('finds a document that only one of them has', () => {
    const replica = of([visit, { log: [] }])
    expect(judge([], of(), new Map([['k1', replica]])).different).toMatchObject([{ where: 'k1', document: visit }])
  })

  it('finds a name that neither stands nor is remembered, and a note that is gone', () => {
    const an: Made = { kind: 'name', document: person, value: 'An', at: '1' }
    const note: Made = { kind: 'note', document: person, id: 'n1', text: 'rolstoel' }
    const history = [{ field: 'name', value: 'An', at: '1' }]
    expect(judge([an], of([person, name('An', '1')]), new Map()).lost).toEqual([])
    expect(judge([an], of([person, { ...name('Bo', '2'), history }]), new Map()).lost).toEqual([])
    expect(judge([an, note], of([person, name('Bo', '2')]), new Map()).lost).toHaveLength(2)
    const noted = { ...name('An', '1'), data: { name: 'An', notes: { n1: { text: 'rolstoel' } } } }
    expect(judge([an, note], of([person, noted]), new Map()).lost).toEqual([])
  })
})
