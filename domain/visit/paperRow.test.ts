import { describe, expect, it } from 'vitest'
import { site } from '#build/demo/site.ts'
import { atMinute, entry, visitWith } from './builders.ts'
import { type PaperRow, readRow, visitOfRow } from './paperRow.ts'
import { visitOf } from './visit.ts'

const id = 'visit:gm-2026-11-23-A101'
const place = { site, siteId: 'gm', now: atMinute(300) }
const unheard = visitOf({ id, log: [] })
const row = (change: Partial<PaperRow> = {}): PaperRow => ({
  day: '2026-11-23',
  number: 'a101',
  products: ['identity-card'],
  arrived: '900',
  called: '9:10',
  started: '09:11',
  ended: '9u20',
  counter: '1',
  end: 'done',
  language: 'nl',
  ...change,
})
const doubtsOf = (change: Partial<PaperRow>, visit = unheard): string[] => {
  const read = readRow(row(change), { ...place, visit })
  return 'doubts' in read ? read.doubts.map(({ field, code }) => `${field} ${code}`) : []
}

describe('a row of a sheet', () => {
  it('is what happened to a visit, with its true times', () => {
    expect(visitOfRow(row(), place)).toEqual({ id })
    expect(readRow(row(), { ...place, visit: unheard })).toEqual({
      payload: {
        type: 'afterwards',
        queue: 'A',
        number: 101,
        products: ['identity-card'],
        language: 'nl',
        counter: '1',
        registeredAt: atMinute(0),
        calledAt: atMinute(10),
        startedAt: atMinute(11),
        endedAt: atMinute(20),
        ending: 'finished',
        outcomes: [{ product: 'identity-card', result: 'done' }],
        after: '',
      },
    })
  })

  it('may tell of somebody who left before anything else happened', () => {
    const read = readRow(row({ called: '', started: '', ended: '', counter: '', end: 'left' }), {
      ...place,
      visit: unheard,
    })
    expect(read).toMatchObject({ payload: { ending: 'left', outcomes: [], registeredAt: atMinute(0) } })
  })

  it('says why something was not possible, and what then', () => {
    expect(doubtsOf({ end: 'notPossible' })).toEqual(['reason choose', 'next choose'])
    expect(doubtsOf({ end: 'notPossible', reason: 'elsewhere', next: 'otherService' })).toEqual([])
  })

  it('goes on from what the system knows of the visit, and need not say it again', () => {
    const call = entry('called', { minute: 9 })
    const read = readRow(row({ arrived: '', products: [] }), { ...place, visit: visitWith(call) })
    expect(read).toMatchObject({
      payload: { outcomes: [{ product: 'identity-card', result: 'done' }], after: call.at, products: [] },
    })
    expect(read).not.toHaveProperty('payload.registeredAt')
  })
})

describe('a row that cannot be', () => {
  it('has a number that this site never gave', () => {
    expect(doubtsOf({ number: '' })).toEqual(['number noNumber'])
    expect(doubtsOf({ number: '117' })).toEqual(['number noNumber'])
    expect(doubtsOf({ number: 'x101' })).toEqual(['number unknownQueue'])
    expect(doubtsOf({ number: 'a7' })).toEqual(['number unknownNumber'])
  })

  it('has a day that is none, is still to come, or is too long ago', () => {
    expect(doubtsOf({ day: '2026-02-30' })).toEqual(['day noDay'])
    expect(doubtsOf({ day: '2026-11-24' })).toContain('day dayAhead')
    expect(doubtsOf({ day: '2026-09-30' })).toEqual(['day dayGone'])
    expect(doubtsOf({ day: '2026-10-01' })).toEqual([])
    expect(doubtsOf({ day: '2026-11-22' })).toEqual([])
  })

  it('has times that are none, missing, still to come, or not in order', () => {
    expect(doubtsOf({ called: '9:99' })).toEqual(['called noTime'])
    expect(doubtsOf({ arrived: '' })).toEqual(['arrived arrivedMissing'])
    expect(doubtsOf({ ended: '2300' })).toEqual(['ended timeAhead'])
    expect(doubtsOf({ called: '', started: '8:50' })).toEqual(['started beforeEarlier'])
  })

  it('has a counter that the site has not', () => {
    expect(doubtsOf({ counter: '99' })).toEqual(['counter unknownCounter'])
  })

  it('is of a visit that was finished in the system, or that was typed already', () => {
    const finished = visitWith(entry('called', { minute: 5 }), entry('finished', { minute: 8 }))
    expect(doubtsOf({}, finished)).toEqual(['number finished'])
    const read = readRow(row(), { ...place, visit: unheard })
    if (!('payload' in read)) throw new Error('the row is right')
    const typed = visitOf({ id, log: [entry('afterwards', { minute: 200, ...read.payload })] })
    expect(doubtsOf({}, typed)).toEqual(['number alreadyEntered'])
    expect(doubtsOf({ ended: '9:25' }, typed)).toEqual([])
  })
})
