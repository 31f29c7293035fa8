import { describe, expect, it } from 'vitest'
import { atMinute, entry, visitWith } from './builders.ts'
import { foldVisit } from './fold.ts'

describe('a visit before it waits', () => {
  const registered = entry('registered', { minute: 0, queue: 'B', number: 101, language: 'fr', priority: 1 })

  it('is being printed once it has a number', () => {
    expect(foldVisit([registered])).toMatchObject({
      stage: 'printing',
      queue: 'B',
      number: 101,
      language: 'fr',
      priority: 1,
      onPaper: false,
      registeredAt: atMinute(0),
    })
  })

  it('is unprinted, with the reason, when no paper came', () => {
    const failed = entry('printFailed', { minute: 1, outcome: 'unknown', reason: 'paperOut' })
    expect(foldVisit([registered, failed])).toMatchObject({
      stage: 'unprinted',
      printProblem: { outcome: 'unknown', reason: 'paperOut' },
    })
  })

  it('waits once its paper is out, and the problem is forgotten', () => {
    const state = foldVisit([registered, entry('printFailed', { minute: 1 }), entry('issued', { minute: 2 })])
    expect(state).toMatchObject({ stage: 'waiting', onPaper: true, waitingSince: atMinute(0) })
    expect(state).not.toHaveProperty('printProblem')
  })

  it('waits without paper when its number was told', () => {
    const told = foldVisit([registered, entry('issued', { minute: 1, how: 'spoken' })])
    expect(told).toMatchObject({ stage: 'waiting', onPaper: false })
  })

  it('waits when its paper is shown at a counter that never heard of it', () => {
    expect(foldVisit([entry('presented', { minute: 3, queue: 'C', number: 207 })])).toMatchObject({
      stage: 'waiting',
      queue: 'C',
      number: 207,
      onPaper: true,
      waitingSince: atMinute(3),
    })
  })

  it('counts copies without going back', () => {
    const copies = visitWith(entry('called', { minute: 4 }), entry('reprinted', { minute: 5 }))
    expect(copies).toMatchObject({ stage: 'called', copies: 1 })
    const late = visitWith(entry('called', { minute: 4 }), entry('printFailed', { minute: 5 }))
    expect(late).toMatchObject({ stage: 'called', printProblem: { reason: 'paperOut' } })
  })
})

describe('a visit at a counter', () => {
  it('is called, called again, served, given products, and finished with an outcome for each', () => {
    const outcomes = [
      { product: 'identity-card', result: 'done' },
      { product: 'passport', result: 'notPossible', reason: 'documentsMissing', next: 'comeBack' },
    ] as const
    const story = [
      entry('called', { minute: 5, counter: '2' }),
      entry('recalled', { minute: 6, counter: '2' }),
      entry('started', { minute: 7, counter: '2' }),
      entry('productAdded', { minute: 8, product: 'passport' }),
      entry('productAdded', { minute: 9, product: 'move' }),
      entry('productRemoved', { minute: 10, product: 'move' }),
      entry('noted', { minute: 11, id: 'note-1' }),
      entry('finished', { minute: 12, counter: '2', outcomes: [...outcomes] }),
    ]
    expect(visitWith(...story.slice(0, 2))).toMatchObject({ stage: 'called', counter: '2', calls: 2 })
    expect(visitWith(...story.slice(0, 3))).toMatchObject({ stage: 'serving', startedAt: atMinute(7) })
    expect(visitWith(...story)).toMatchObject({
      stage: 'finished',
      label: 'A101',
      counter: '2',
      products: ['identity-card', 'passport'],
      notes: ['note-1'],
      outcomes,
      firstCalledAt: atMinute(5),
      calledAt: atMinute(6),
      endedAt: atMinute(12),
      doubleCalls: [],
      lastEntry: { type: 'finished' },
    })
  })

  it('cannot be served, recalled, parked, missed or finished by a counter that does not hold it', () => {
    const elsewhere = (['recalled', 'started', 'parked', 'missed', 'finished'] as const).map((type, n) =>
      entry(type, { minute: 6 + n, counter: '9' }),
    )
    expect(visitWith(entry('called', { minute: 5 }), ...elsewhere)).toMatchObject({
      stage: 'called',
      counter: '1',
      calls: 1,
    })
  })

  it('is parked and waits again from the moment it is brought back', () => {
    const parked = [entry('called', { minute: 5 }), entry('started', { minute: 6 }), entry('parked', { minute: 8 })]
    expect(visitWith(...parked)).toMatchObject({ stage: 'parked', counter: '1' })
    const back = visitWith(...parked, entry('returned', { minute: 20 }))
    expect(back).toMatchObject({ stage: 'waiting', waitingSince: atMinute(20), calls: 0 })
    for (const gone of ['claim', 'calledAt', 'startedAt', 'endedAt']) expect(back).not.toHaveProperty(gone)
  })

  it('is missed, and can be brought back', () => {
    const missed = [entry('called', { minute: 5 }), entry('missed', { minute: 7 })]
    expect(visitWith(...missed)).toMatchObject({ stage: 'missed', endedAt: atMinute(7) })
    const back = visitWith(...missed, entry('returned', { minute: 9 }))
    expect(back.stage).toBe('waiting')
    expect(back).not.toHaveProperty('endedAt')
  })

  it('is served anew when it is called straight from the parked ones: the earlier start no longer counts', () => {
    const served = [entry('called', { minute: 5 }), entry('started', { minute: 6 }), entry('parked', { minute: 8 })]
    const again = visitWith(...served, entry('called', { minute: 20 }))
    expect(again).toMatchObject({ stage: 'called', calledAt: atMinute(20), firstCalledAt: atMinute(5) })
    expect(again).not.toHaveProperty('startedAt')
  })

  it('is sent on to a queue, a counter or a person, and waits there from then on', () => {
    const called = entry('called', { minute: 5 })
    const queue = visitWith(called, entry('transferred', { minute: 6, to: { kind: 'queue', queue: 'C' } }))
    expect(queue).toMatchObject({ stage: 'waiting', queue: 'C', waitingSince: atMinute(6), calls: 0 })
    expect(queue).not.toHaveProperty('target')
    const target = { kind: 'counter', counter: '4', queue: 'B' } as const
    expect(visitWith(called, entry('transferred', { minute: 6, to: target }))).toMatchObject({ queue: 'B', target })
    const person = { kind: 'staff', staff: 'staff:els', queue: 'B' } as const
    expect(visitWith(called, entry('transferred', { minute: 6, to: person }))).toMatchObject({ target: person })
  })

  it('can go away while it waits, and is back when somebody brings it back', () => {
    const left = entry('left', { minute: 9 })
    expect(visitWith(left)).toMatchObject({ stage: 'left', endedAt: atMinute(9) })
    expect(visitWith(left, entry('returned', { minute: 11 })).stage).toBe('waiting')
  })

  it('can be given priority at any time', () => {
    expect(visitWith(entry('prioritised', { minute: 3, priority: 2 })).priority).toBe(2)
  })

  it('stays finished, whatever is said of it later', () => {
    const finished = [entry('called', { minute: 5 }), entry('finished', { minute: 6 })]
    const later = (['returned', 'transferred', 'left', 'missed', 'parked', 'started', 'called'] as const).map(
      (type, n) => entry(type, { minute: 7 + n }),
    )
    expect(visitWith(...finished, ...later)).toMatchObject({ stage: 'finished', endedAt: atMinute(6), doubleCalls: [] })
  })
})
