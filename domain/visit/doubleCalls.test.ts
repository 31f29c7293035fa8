import { describe, expect, it } from 'vitest'
import { atMinute, entry, stampAt, visitWith } from './builders.ts'
import { stampMs } from '../time/stamp.ts'

describe('a visit called by two counters', () => {
  it('stays with the earlier call when both were made cut off; the other is noted as withdrawn', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1', station: 'k1', authority: 'share' }),
      entry('called', { minute: 6, counter: '2', station: 'k2', authority: 'share' }),
    )
    expect(visit).toMatchObject({
      stage: 'called',
      counter: '1',
      doubleCalls: [{ withdrawn: 'called-k2-6', counter: '2', at: stampAt(6, 'k2') }],
    })
  })

  it('goes to the call the server vouched for, also when that came later', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1', station: 'k1', authority: 'share' }),
      entry('called', { minute: 6, counter: '2', station: 'k2', authority: 'server' }),
    )
    expect(visit).toMatchObject({
      counter: '2',
      claim: { entry: 'called-k2-6', authority: 'server' },
      doubleCalls: [{ withdrawn: 'called-k1-5', counter: '1', at: stampAt(5, 'k1') }],
    })
  })

  it('stays with the first of two that the server vouched for', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1', station: 'k1' }),
      entry('called', { minute: 6, counter: '2', station: 'k2' }),
    )
    expect(visit).toMatchObject({ counter: '1', doubleCalls: [{ counter: '2' }] })
  })

  it('stays where the citizen already sits, even against the server', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1', authority: 'person' }),
      entry('started', { minute: 6, counter: '1' }),
      entry('called', { minute: 7, counter: '2', station: 'k2', authority: 'server' }),
    )
    expect(visit).toMatchObject({ stage: 'serving', counter: '1', doubleCalls: [{ counter: '2' }] })
  })

  it('is not reopened when it was finished already, and the second counter is told', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1' }),
      entry('finished', { minute: 6, counter: '1' }),
      entry('called', { minute: 7, counter: '2', station: 'k2', authority: 'share' }),
      entry('finished', { minute: 9, counter: '2', station: 'k2', outcomes: [] }),
    )
    expect(visit).toMatchObject({
      stage: 'finished',
      counter: '1',
      endedAt: atMinute(6),
      doubleCalls: [{ counter: '2' }],
    })
    expect(visit.outcomes).toHaveLength(1)
  })

  it('is no double call when one counter calls its own visit again', () => {
    const visit = visitWith(entry('called', { minute: 5 }), entry('called', { minute: 6 }))
    expect(visit).toMatchObject({ counter: '1', doubleCalls: [], claim: { entry: 'called-k1-6' } })
  })

  it('is no double call when the visit waited again in between', () => {
    const visit = visitWith(
      entry('called', { minute: 5, counter: '1' }),
      entry('transferred', { minute: 6, to: { kind: 'queue', queue: 'B' } }),
      entry('called', { minute: 7, counter: '2', station: 'k2' }),
    )
    expect(visit).toMatchObject({ counter: '2', doubleCalls: [] })
  })
})

describe('a call that was withdrawn', () => {
  const lost = entry('called', { minute: 6, counter: '2', station: 'k2' })

  it('never happened, when its own station says so', () => {
    const visit = visitWith(lost, entry('withdrawn', { minute: 6.1, station: 'k2', target: lost.id }))
    expect(visit).toMatchObject({ stage: 'waiting', doubleCalls: [] })
    expect(visit.lastEntry?.type).toBe('issued')
  })

  it('stands when another station says so', () => {
    const visit = visitWith(lost, entry('withdrawn', { minute: 6.1, station: 'k1', target: lost.id }))
    expect(visit).toMatchObject({ stage: 'called', counter: '2' })
  })

  it('gives the visit to the other counter without a double call', () => {
    const visit = visitWith(
      lost,
      entry('called', { minute: 6.05, counter: '1', station: 'k1' }),
      entry('withdrawn', { minute: 6.1, station: 'k2', target: lost.id, because: 'unanswered' }),
    )
    expect(visit).toMatchObject({ stage: 'called', counter: '1', doubleCalls: [] })
  })

  it('cannot be used to take back anything but a call', () => {
    const finished = entry('finished', { minute: 8 })
    const visit = visitWith(
      entry('called', { minute: 5 }),
      finished,
      entry('withdrawn', { minute: 8.1, target: finished.id }),
    )
    expect(visit.stage).toBe('finished')
  })
})

describe('somebody who sends a visit away without knowing that a counter has just called it', () => {
  const call = entry('called', { minute: 5, counter: '1', station: 'k1', after: '' })
  const sentOn = entry('transferred', { minute: 5.1, station: 'desk', to: { kind: 'queue', queue: 'B' }, after: '' })
  const gone = entry('left', { minute: 5.1, station: 'desk', after: '' })

  it.each([
    ['transferred' as const, sentOn],
    ['left' as const, gone],
  ])('does not take it from that counter, and it is noted: %s', (what, away) => {
    const started = entry('started', { minute: 5.5, counter: '1' })
    expect(visitWith(call, away, started)).toMatchObject({
      stage: 'serving',
      counter: '1',
      queue: 'A',
      crossedCalls: [{ entry: away.id, what, at: away.at, kept: '1' }],
    })
  })

  it('does send it on where the counter has not called it, or takes the call back', () => {
    expect(visitWith(sentOn)).toMatchObject({ stage: 'waiting', queue: 'B', crossedCalls: [] })
    const undone = entry('undone', { minute: 5.15, station: 'k1', target: call.id })
    expect(visitWith(call, sentOn, undone)).toMatchObject({ stage: 'waiting', queue: 'B', crossedCalls: [] })
  })

  it('leaves the visitor waiting where they were sent when nobody comes to the counter', () => {
    const visit = visitWith(call, sentOn, entry('missed', { minute: 7, counter: '1' }))
    expect(visit).toMatchObject({ stage: 'waiting', queue: 'B', waitingSince: stampMs(sentOn.at) })
    expect(visitWith(call, gone, entry('missed', { minute: 7, counter: '1' })).stage).toBe('missed')
  })

  it('knows of the call otherwise, as the counter itself does, and then the visit goes on', () => {
    const aware = { ...sentOn, after: stampAt(5, 'k1') }
    expect(visitWith(call, aware)).toMatchObject({ stage: 'waiting', queue: 'B', crossedCalls: [] })
    const older = entry('transferred', { minute: 5.1, to: { kind: 'queue', queue: 'B' } })
    expect(visitWith(call, older)).toMatchObject({ stage: 'waiting', queue: 'B', crossedCalls: [] })
  })

  it('may be a counter whose own call did not stand', () => {
    const lost = entry('called', { minute: 6, counter: '2', station: 'k2', after: '' })
    const onward = { ...sentOn, at: stampAt(7, 'k2'), station: 'k2', after: stampAt(6, 'k2') }
    expect(visitWith(call, lost, onward)).toMatchObject({ stage: 'called', counter: '1' })
  })
})

describe('two calls of which the second did not know of the first', () => {
  const first = entry('called', { minute: 5, counter: '1', station: 'k1', authority: 'share', after: '' })
  const parked = entry('parked', { minute: 7, counter: '1', station: 'k1' })
  const returned = entry('returned', { minute: 8, station: 'k1' })

  it('are noted also when clocks that are minutes apart make them look like one after the other', () => {
    const second = entry('called', { minute: 12, counter: '2', station: 'k2', after: '' })
    expect(visitWith(first, parked, returned, second)).toMatchObject({
      stage: 'called',
      counter: '2',
      doubleCalls: [{ withdrawn: 'called-k1-5', counter: '1', at: stampAt(5, 'k1') }],
    })
  })

  it('are none when it did know', () => {
    const second = entry('called', { minute: 12, counter: '2', station: 'k2', after: stampAt(5, 'k1') })
    expect(visitWith(first, parked, returned, second).doubleCalls).toEqual([])
  })

  it('are none either when an older version does not say what it knew', () => {
    const second = entry('called', { minute: 12, counter: '2', station: 'k2' })
    expect(visitWith(first, parked, returned, second).doubleCalls).toEqual([])
  })
})
