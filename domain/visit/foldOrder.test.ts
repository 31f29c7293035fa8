import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog, knownEntry, reordered, unknownEntry } from '#tests/arbitrary/entry.ts'
import { unionLogs } from '../document/log.ts'
import { entry } from './builders.ts'
import { foldVisit } from './fold.ts'
import { stages } from './state.ts'
import { visitOf, withEntries } from './visit.ts'

describe('the state of a visit', () => {
  it('is the same whatever the order of its log and however often an entry is in it', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), reordered(log))),
        ([log, mixed]) => {
          expect(foldVisit(mixed)).toStrictEqual(foldVisit(log))
        },
      ),
    )
  })

  it('is the same whether a log is folded as it is or after being united with itself', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(foldVisit(unionLogs([], log))).toStrictEqual(foldVisit(log))
      }),
    )
  })

  it('is not touched by entries of types that are not known yet', () => {
    fc.assert(
      fc.property(fc.uniqueArray(knownEntry, { selector: ({ id }) => id }), fc.array(unknownEntry), (known, others) => {
        const unknown = others.map((other, n) => ({ ...other, id: `unknown-${n}` }))
        expect(foldVisit([...unknown, ...known])).toStrictEqual(foldVisit(known))
      }),
    )
  })

  it('is one of the stages, whatever the log says', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(stages).toContain(foldVisit(log).stage)
      }),
    )
  })

  it('is empty for an empty log', () => {
    expect(foldVisit([])).toMatchObject({ stage: 'empty', products: [], calls: 0 })
  })
})

describe('the document of a visit', () => {
  it('keeps entries it does not understand, byte for byte', () => {
    const strange = { ...entry('left', { minute: 1 }), type: 'teleported', whereTo: { x: [1, null] } }
    const { log } = withEntries('visit:gm-2026-11-23-A101', { log: [entry('registered', { minute: 0 })] }, [strange])
    expect(log).toContainEqual(strange)
  })

  it('is open until the visit is over, and knows its latest stamp', () => {
    const id = 'visit:gm-2026-11-23-A101'
    const open = withEntries(id, undefined, [entry('registered', { minute: 0 }), entry('called', { minute: 2 })])
    expect(open).toMatchObject({ id, type: 'visit', day: '2026-11-23', open: true })
    expect(withEntries(id, open, [entry('finished', { minute: 5 })])).toMatchObject({
      open: false,
      latest: entry('finished', { minute: 5 }).at,
    })
    expect(withEntries(id, open, [entry('left', { minute: 5 })]).open).toBe(false)
    expect(withEntries(id, open, [entry('missed', { minute: 5 })]).open).toBe(true)
  })

  it('stands for a visit that can begin anywhere, known only by the number on a paper', () => {
    expect(visitOf({ id: 'visit:gm-2026-11-23-B214', log: [] })).toMatchObject({
      stage: 'empty',
      label: 'B214',
      queue: 'B',
      number: 214,
      day: '2026-11-23',
    })
  })
})
