import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Choice,
  firstChoice,
  followedHeard,
  nextAsking,
  othersHeard,
  toAsk,
  usualPace,
} from './choice.ts'

const second = 1_000
const minute = 60_000

/** Lives on with servers that answer as told; the places that were followed, each with when that began. */
const live = (
  before: Choice,
  { from, until, answer }: { from: number; until: number; answer: (place: number, now: number) => Answer },
): { choice: Choice; moves: [place: number, at: number][]; questions: [place: number, at: number][] } => {
  let choice = before
  const moves: [number, number][] = []
  const questions: [number, number][] = []
  for (let now = from; now <= until; now += second) {
    choice = followedHeard(choice, answer(choice.place, now) === 'accepts', now)
    for (const place of toAsk(choice, now)) {
      questions.push([place, now])
      const was = choice.place
      choice = othersHeard(choice, { place, answer: answer(place, now), now, jitter: 0.5 })
      if (choice.place !== was) {
        moves.push([choice.place, now])
        break
      }
    }
  }
  return { choice, moves, questions }
}
const first = (count: number): Choice => firstChoice(count, 0, usualPace)
const allBut =
  (...silent: number[]) =>
  (place: number): Answer =>
    silent.includes(place) ? 'silent' : 'accepts'

describe('a station with several servers', () => {
  it('follows the first while that answers, and asks nobody else', () => {
    const { choice, moves, questions } = live(first(3), { from: 0, until: minute, answer: allBut() })
    expect([choice.place, moves, questions]).toEqual([0, [], []])
    expect(nextAsking(choice, minute)).toBeUndefined()
  })

  it('stays through a hiccup of some seconds', () => {
    const hiccup = (place: number, now: number): Answer =>
      place === 0 && now >= 10 * second && now < 14 * second ? 'silent' : 'accepts'
    expect(live(first(2), { from: 0, until: minute, answer: hiccup }).moves).toEqual([])
  })

  it('moves to the first of the others that answers once the silence is confirmed', () => {
    expect(live(first(3), { from: 0, until: minute, answer: allBut(0) }).moves).toEqual([[1, 5 * second]])
    expect(live(first(3), { from: 0, until: minute, answer: allBut(0, 1) }).moves).toEqual([[2, 5 * second]])
  })

  it('knows when to look again: at the end of the silence, then every two seconds', () => {
    const doubtful = followedHeard(followedHeard(first(2), true, 0), false, 10 * second)
    expect(nextAsking(doubtful, 10 * second)).toBe(5 * second)
    const asked = othersHeard(doubtful, { place: 1, answer: 'silent', now: 15 * second, jitter: 0.5 })
    expect(nextAsking(asked, 15 * second)).toBe(2 * second)
  })

  it('stays where it is, and goes on asking, while nobody answers', () => {
    const { choice, moves, questions } = live(first(3), { from: 0, until: minute, answer: () => 'silent' })
    expect([choice.place, moves]).toEqual([0, []])
    expect(questions.length).toBeGreaterThan(40)
  })

  it('passes over a server that does not accept it, and asks that seldom', () => {
    const answer = (place: number): Answer => (place === 1 ? 'refuses' : 'silent')
    const { moves, questions } = live(first(2), { from: 0, until: 5 * minute, answer })
    expect(moves).toEqual([])
    expect(questions.length).toBe(5)
  })

  it('leaves a server that no longer accepts it', () => {
    const answer = (place: number): Answer => (place === 0 ? 'refuses' : 'accepts')
    expect(live(first(2), { from: 0, until: minute, answer }).moves).toEqual([[1, 5 * second]])
  })

  it('with one server has nothing to ask', () => {
    const { questions, choice } = live(first(1), { from: 0, until: minute, answer: () => 'silent' })
    expect([questions, nextAsking(choice, minute)]).toEqual([[], undefined])
  })
})

describe('a station on a later server', () => {
  const away = () => live(first(3), { from: 0, until: 10 * second, answer: allBut(0, 1) }).choice

  it('goes back to the earliest server that has answered steadily for a minute', () => {
    const { moves } = live(away(), { from: 11 * second, until: 5 * minute, answer: allBut() })
    expect(moves.map(([place]) => place)).toEqual([0])
    expect(moves[0]?.[1]).toBeGreaterThanOrEqual(70 * second)
    expect(moves[0]?.[1]).toBeLessThanOrEqual(100 * second)
  })

  it('goes back to the second while the first stays silent, and to the first later', () => {
    const answer = (place: number, now: number): Answer => (place === 0 && now < 5 * minute ? 'silent' : 'accepts')
    const { moves } = live(away(), { from: 11 * second, until: 10 * minute, answer })
    expect(moves.map(([place]) => place)).toEqual([1, 0])
  })

  it('does not go back to one that answers only now and then', () => {
    const flickering = (place: number, now: number): Answer =>
      place < 2 && Math.floor(now / (45 * second)) % 2 === 0 ? 'silent' : 'accepts'
    expect(live(away(), { from: 11 * second, until: 20 * minute, answer: flickering }).moves).toEqual([])
  })

  it('asks an earlier one at once when its own falls silent, and moves without a test', () => {
    const answer = (place: number, now: number): Answer => (place === 2 && now >= 20 * second ? 'silent' : 'accepts')
    const { moves } = live(away(), { from: 11 * second, until: 40 * second, answer })
    expect(moves).toEqual([[0, 25 * second]])
  })

  it('trusts a server that fails again and again less each time, and as before once it has held', () => {
    // It always fails half a minute after the station came back.
    let backAt = Infinity
    const answer = (place: number, now: number): Answer =>
      place === 0 && now >= backAt + minute / 2 && now < backAt + minute ? 'silent' : 'accepts'
    const at: number[] = []
    let choice = away()
    for (let now = 11 * second; now < 4 * 60 * minute; now += second) {
      const step = live(choice, { from: now, until: now, answer })
      if (step.choice.place === 0 && choice.place !== 0) {
        backAt = now
        at.push(now)
      }
      choice = step.choice
    }
    const gaps = at.slice(1).map((time, n) => Math.round((time - (at[n] ?? 0)) / minute))
    expect(gaps.slice(0, 4)).toEqual([3, 5, 9, 17])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(32)

    const held = live(choice, { from: 4 * 60 * minute, until: 6 * 60 * minute, answer: allBut() }).choice
    const left = live(held, { from: 6 * 60 * minute, until: 6 * 60 * minute + minute, answer: allBut(0) }).choice
    expect([held.place, left.place, left.steadyMs]).toEqual([0, 1, usualPace.steadyMs])
  })
})

it('whatever the servers do, a station never moves to one that did not just answer, nor twice within the silence', () => {
  const span = fc.record({ place: fc.nat(2), from: fc.nat(600), long: fc.nat(200) })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), (silences) => {
      const answer = (place: number, now: number): Answer =>
        silences.some((one) => one.place === place && now >= one.from * second && now < (one.from + one.long) * second)
          ? 'silent'
          : 'accepts'
      const { moves } = live(first(3), { from: 0, until: 20 * minute, answer })
      for (const [place, at] of moves) expect(answer(place, at)).toBe('accepts')
      for (const [n, [, at]] of moves.entries()) {
        const before = moves[n - 1]?.[1]
        if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(usualPace.silenceMs)
      }
    }),
  )
})
