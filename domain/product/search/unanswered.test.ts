import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../../visit/builders.ts'
import {
  type UnansweredMonth,
  UnansweredMonth as Month,
  keepable,
  keepableByItself,
  mergeUnanswered,
  mostKept,
  mostUnanswered,
  nothingUnanswered,
  withSeenTo,
  withSeenToUndone,
  withUnanswered,
} from './unanswered.ts'

describe('a question that found nothing', () => {
  it('is kept by its telling words, in whatever order and form it was put', () => {
    expect(keepable('Ik zoek een visverlof')).toBe('visverlof zoek')
    expect(keepable('vissen met een verlof')).toBe(keepable('VERLOF vissen'))
  })

  it.each([
    ['jan.peeters@example.be', 'an address of e-mail'],
    ['dossier 123456', 'a long number'],
    ['85.07.30-033 28', 'a national number'],
    ['0470 12 34 56', 'a telephone number'],
    ['0470/12/34/56', 'a telephone number'],
    ['het dossier van Peeters', 'a name'],
    ['Jan Peeters', 'a name'],
    ['een buurman die elke avond lawaai maakt naast onze woning', 'a story'],
    ['ik ben', 'nothing telling'],
  ])('is not kept when it is %s: %s', (query) => {
    expect(keepable(query)).toBeUndefined()
  })

  it('is kept by itself with one word at most that the catalogue does not know: a name in small letters has two', () => {
    const known = new Set(['pas', 'aanvragen'])
    const kept = (query: string) => keepableByItself(query, (word) => known.has(word))
    expect(kept('jan peeters')).toBeUndefined()
    expect(kept('pas van jan peeters')).toBeUndefined()
    expect(kept('Jan Peeters')).toBeUndefined()
    expect(kept('visverlof')).toBe('visverlof')
    expect(kept('een visverlof aanvragen')).toBe('aanvragen visverlof')
  })

  it('is counted at each station, and summed for the editors', () => {
    const put = (month: UnansweredMonth, query: string, station: string) => withUnanswered(month, { query, station })
    const month = put(put(put(nothingUnanswered, 'visverlof', 'k1'), 'visverlof', 'k2'), 'wapen', 'k2')
    expect(mostUnanswered([month, month])).toEqual([
      { query: 'visverlof', count: 4 },
      { query: 'wapen', count: 2 },
    ])
    expect(put(month, 'bel 0470123456', 'k1')).toBe(month)
    expect(Month.parse(month)).toEqual(month)
  })

  it('that an editor saw to comes back once it is put anew, or at once when that was a mistake', () => {
    const put = (month: UnansweredMonth, query: string) => withUnanswered(month, { query, station: 'k1' })
    const twice = put(put(nothingUnanswered, 'visverlof'), 'visverlof')
    const done = withSeenTo(twice, { query: 'visverlof', at: stampAt(1), by: 'staff:an' })
    expect(mostUnanswered([done])).toEqual([])
    expect(mostUnanswered([put(done, 'visverlof')])).toEqual([{ query: 'visverlof', count: 1 }])
    expect(mostUnanswered([mergeUnanswered(done, put(twice, 'visverlof'))])).toEqual([{ query: 'visverlof', count: 1 }])
    const undone = withSeenToUndone(done, {
      query: 'visverlof',
      at: stampAt(2),
      by: 'staff:an',
      before: twice.seenTo?.['visverlof'],
    })
    expect(mostUnanswered([mergeUnanswered(undone, done)])).toEqual([{ query: 'visverlof', count: 2 }])
    expect(Month.parse(undone)).toEqual(undone)
  })

  it('is not counted once a station has kept as many as it may; those it has grow on', () => {
    const words = Array.from(
      { length: mostKept + 5 },
      (_, n) => `woord${String.fromCharCode(97 + (n % 26))}${String(n)}`,
    )
    const put = (month: UnansweredMonth, query: string) => withUnanswered(month, { query, station: 'k1' })
    const full = words.reduce(put, nothingUnanswered)
    expect(Object.keys(full.counts['k1'] ?? {})).toHaveLength(mostKept)
    expect(put(full, words[0] ?? '').counts['k1']?.[words[0] ?? '']).toBe(2)
  })
})

describe('two countings of a month', () => {
  const question = fc.constantFrom('visverlof', 'wapen', 'visum')
  const counts = fc.dictionary(
    fc.constantFrom('k1', 'k2', 'k3'),
    fc.dictionary(question, fc.integer({ min: 1, max: 4 })),
  )
  const seenTo = fc.dictionary(
    question,
    fc.record({
      count: fc.integer({ min: 0, max: 4 }),
      at: fc.integer({ min: 0, max: 2 }).map((minute) => stampAt(minute)),
      by: fc.constantFrom('staff:an', 'staff:jan'),
    }),
  )
  const counting = fc
    .record({ counts, seenTo }, { requiredKeys: ['counts'] })
    .map((month) => mergeUnanswered(month, month))

  it('end in the same one, whoever hears which first, and lose no count', () => {
    fc.assert(
      fc.property(counting, counting, counting, (a, b, c) => {
        expect(mergeUnanswered(a, b)).toEqual(mergeUnanswered(b, a))
        expect(mergeUnanswered(mergeUnanswered(a, b), c)).toEqual(mergeUnanswered(a, mergeUnanswered(b, c)))
        expect(mergeUnanswered(a, a)).toEqual(a)
      }),
    )
  })
})
