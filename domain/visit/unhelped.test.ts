import { describe, expect, it } from 'vitest'
import { entry } from './builders.ts'
import { isTooLate, promisesOf } from './unhelped.ts'
import { visitOf } from './visit.ts'

const minute = 60_000
const four = 16 * 60 * minute

describe('somebody who comes late in the day', () => {
  it('is not helped any more when even the least wait ends after the doors close', () => {
    const estimate = { kind: 'between', from: 30, to: 60 } as const
    expect(isTooLate({ estimate, closesAt: four, now: four - 31 * minute })).toBe(false)
    expect(isTooLate({ estimate, closesAt: four, now: four - 30 * minute })).toBe(true)
  })

  it('may still be helped while nobody can tell how long it takes, until the doors are closed', () => {
    expect(isTooLate({ estimate: undefined, closesAt: four, now: four - 1 })).toBe(false)
    expect(isTooLate({ estimate: undefined, closesAt: four, now: four })).toBe(true)
  })

  it('is not sent away by hours that are not known', () => {
    expect(isTooLate({ estimate: { kind: 'over', minutes: 120 }, closesAt: undefined, now: four })).toBe(false)
  })
})

const promised = 'appointment:gm-2026-12-01-k7m2x9pd'
const visit = (...log: ReturnType<typeof entry>[]) =>
  visitOf({
    id: 'visit:gm-2026-11-23-A101',
    log: [entry('registered', { minute: 0 }), entry('issued', { minute: 1 }), ...log],
  })

describe('the promise that nobody leaves empty-handed', () => {
  it('was kept for those who went away with an appointment, of all who went away', () => {
    const visits = [
      visit(entry('left', { minute: 5, promised })),
      visit(entry('left', { minute: 5 })),
      visit(entry('called', { minute: 2 })),
    ]
    expect(promisesOf(visits)).toEqual({ kept: 1, of: 2 })
  })

  it('is forgotten when the citizen comes back', () => {
    const back = visit(entry('left', { minute: 5, promised }), entry('returned', { minute: 6 }))
    expect(back).toMatchObject({ stage: 'waiting' })
    expect(back.promised).toBeUndefined()
  })
})
