import { describe, expect, it } from 'vitest'
import { type Made, atMinute, entry, visitWith } from './builders.ts'
import { undoMs } from '../time/undoMs.ts'
import { canUndo } from './fold.ts'

const second = 1 / 60

describe('undo', () => {
  const called = entry('called', { minute: 5 })
  const finished = entry('finished', { minute: 8 })
  const undone = (target: string, made: Made) => entry('undone', { target, ...made })

  it('takes a call back', () => {
    expect(visitWith(called, undone(called.id, { minute: 5 + 4 * second }))).toMatchObject({
      stage: 'waiting',
      calls: 0,
      lastEntry: { type: 'issued' },
    })
  })

  it('takes a finish back, so that the counter goes on where it was', () => {
    const visit = visitWith(called, entry('started', { minute: 6 }), finished, undone(finished.id, { minute: 8.1 }))
    expect(visit).toMatchObject({ stage: 'serving', outcomes: [] })
    expect(visit).not.toHaveProperty('endedAt')
  })

  it('forgives a slow click, but not one that comes long after', () => {
    expect(visitWith(called, undone(called.id, { minute: 5 + 14 * second })).stage).toBe('waiting')
    expect(visitWith(called, undone(called.id, { minute: 5 + 16 * second })).stage).toBe('called')
  })

  it('is for the station that did it', () => {
    expect(visitWith(called, undone(called.id, { minute: 5.1, station: 'k2' })).stage).toBe('called')
  })

  it('does not take back a number, its paper or a note', () => {
    const noted = entry('noted', { minute: 5 })
    const visit = visitWith(
      noted,
      undone('registered-k1-0', { minute: 0.15 }),
      undone('issued-k1-0.1', { minute: 0.2 }),
      undone(noted.id, { minute: 5.1 }),
    )
    expect(visit).toMatchObject({ stage: 'waiting', onPaper: true, notes: [noted.id] })
  })

  it('of something that is not in the log changes nothing, and cannot itself be undone', () => {
    const undo = undone(called.id, { minute: 5.1 })
    expect(visitWith(called, undone('nowhere', { minute: 5.1 })).stage).toBe('called')
    expect(visitWith(called, undo, undone(undo.id, { minute: 5.2 })).stage).toBe('waiting')
  })

  it('is offered for ten seconds, and only for what can be taken back', () => {
    expect(canUndo(called, atMinute(5) + undoMs)).toBe(true)
    expect(canUndo(called, atMinute(5) + undoMs + 1)).toBe(false)
    expect(canUndo(entry('issued', { minute: 5 }), atMinute(5))).toBe(false)
  })
})
