import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { type Interval, common, isWithin, joined } from '../time/interval.ts'
import { withoutBackup } from './backups.ts'
import { always, doneProduct, member, mornings } from './builders.ts'
import { canDo } from './canDo.ts'
import { coverageGaps, whoIsThere } from './coverage.ts'
import { presenceOn } from './presence.ts'

const thursday = '2026-12-03'
const at = (from: string, until: string, day = thursday): Interval => ({
  from: momentOf(day, from),
  until: momentOf(day, until),
})
const openings = [at('09:00', '12:00'), at('17:00', '19:00')]
const days = [{ day: thursday, openings }]

describe('the coverage of products', () => {
  it('lacks whoever is not there on Thursday evening', () => {
    const an = member('an', { patterns: always(mornings([4])) })
    const products = [doneProduct('passport'), doneProduct('permit', { queue: 'B' })]
    const bo = member('bo', { skills: ['B'] })
    expect(coverageGaps({ staff: [an, bo], products, days })).toEqual([
      { day: thursday, opening: openings[1], times: [openings[1]], queues: ['A'], products: [] },
    ])
  })

  it('names products where others of their queue can be done, and only the time that is lacking', () => {
    const an = member('an', {
      patterns: always([{ weekday: 4, from: '10:00', to: '19:00', where: 'onSite' }]),
      can: { permit: false },
    })
    const products = [doneProduct('passport'), doneProduct('permit')]
    const gaps = coverageGaps({ staff: [an], products, days })
    expect(gaps.map(({ times, queues, products: keys }) => ({ times, queues, keys }))).toEqual([
      { times: [at('09:00', '10:00')], queues: [], keys: ['passport'] },
      { times: [openings[0]], queues: [], keys: ['permit'] },
      { times: [openings[1]], queues: [], keys: ['permit'] },
    ])
  })

  it('counts whoever works at home as not there, and whoever has no pattern as there', () => {
    const an = member('an', { patterns: always(mornings([4], { where: 'home' })) })
    const products = [doneProduct('passport')]
    expect(coverageGaps({ staff: [an], products, days })).toHaveLength(2)
    expect(coverageGaps({ staff: [an, member('bo')], products, days })).toEqual([])
  })

  const person = fc
    .record({
      skills: fc.subarray(['A', 'B']),
      can: fc.dictionary(fc.constantFrom('a1', 'a2', 'b1'), fc.boolean()),
      known: fc.boolean(),
      rows: fc.array(
        fc
          .tuple(fc.constantFrom(3, 4), fc.constantFrom('08:00', '10:00', '13:00'), fc.constantFrom('11:00', '18:00'))
          .map(([weekday, from, to]) => ({ weekday, from, to, where: 'onSite' as const })),
        { maxLength: 3 },
      ),
      away: fc.boolean(),
      archived: fc.boolean(),
    })
    .map(({ skills, can, known, rows, away, archived }) => ({
      skills,
      can,
      ...(known ? { patterns: always(rows) } : {}),
      ...(away
        ? { absences: { x: { from: thursday, until: thursday, fromTime: '17:30', kind: 'leave' as const } } }
        : {}),
      ...(archived ? { archived: '2026-01-01' } : {}),
    }))
  const people = fc
    .array(person, { maxLength: 4 })
    .map((parts) => parts.map((part, place) => member(`m${String(place)}`, part)))
  const products = [
    doneProduct('a1', { responsible: 'staff:m0' }),
    doneProduct('a2'),
    doneProduct('b1', { queue: 'B', backups: ['staff:m1'] }),
  ]
  const open = [
    { day: '2026-12-02', openings: [at('09:00', '12:00', '2026-12-02')] },
    { day: thursday, openings },
  ]

  it('lacks a product at a moment exactly when nobody who can do it is there', () => {
    fc.assert(
      fc.property(people, (staff) => {
        const gaps = coverageGaps({ staff, products, days: open })
        for (const { day, openings: times } of open) {
          for (const opening of times) {
            for (const product of products) {
              const lacking = gaps
                .filter((gap) => gap.opening === opening)
                .filter(
                  ({ queues, products: keys }) => queues.includes(product.local.queue) || keys.includes(product.key),
                )
                .flatMap((gap) => gap.times)
              expect(lacking).toEqual(joined(lacking))
              for (let moment = opening.from; moment < opening.until; moment += 30 * 60_000) {
                const now = { from: moment, until: moment + 1 }
                const isCovered = staff.some(
                  (one) => canDo(one, product) && isWithin(now, presenceOn(one, day) ?? [opening]),
                )
                expect(isWithin(now, lacking)).toBe(!isCovered)
              }
              const there = whoIsThere({ staff, product, day: { day, openings: [opening] } }).flatMap(
                (one) => one.times,
              )
              expect(common(there, lacking)).toEqual([])
              expect(joined([...there, ...lacking])).toEqual([opening])
            }
          }
        }
      }),
    )
  })

  it('lacks nothing more when somebody is added, nor when somebody has one absence less', () => {
    const lackingMs = (staff: Parameters<typeof coverageGaps>[0]['staff']): number =>
      coverageGaps({ staff, products, days: open })
        .flatMap(({ times, queues, products: keys }) => {
          const count = keys.length + products.filter(({ local }) => queues.includes(local.queue)).length
          return times.map(({ from, until }) => (until - from) * count)
        })
        .reduce((sum, ms) => sum + ms, 0)
    fc.assert(
      fc.property(people, person, (staff, one) => {
        const before = lackingMs(staff)
        expect(lackingMs([...staff, member('more', one)])).toBeLessThanOrEqual(before)
        expect(lackingMs(staff.map((each) => ({ ...each, absences: {} })))).toBeLessThanOrEqual(before)
      }),
    )
  })
})

describe('the back-ups of a product', () => {
  const leave = { a: { from: thursday, until: thursday, kind: 'leave' as const } }
  const product = doneProduct('passport', { responsible: 'staff:an', backups: ['staff:bo'] })
  const cis = member('cis')

  it('are missed on a day on which the responsible person and all of them are away, whoever else can do it', () => {
    const staff = [member('an', { absences: leave }), member('bo', { absences: leave }), cis]
    expect(withoutBackup({ staff, products: [product], days })).toEqual([{ day: thursday, products: [product] }])
  })

  it('are not missed while one of them is there for an hour, nor on a day without openings', () => {
    const away = { a: { ...leave.a, fromTime: '10:00' } }
    const staff = [member('an', { absences: leave }), member('bo', { absences: away }), cis]
    expect(withoutBackup({ staff, products: [product], days })).toEqual([])
    expect(withoutBackup({ staff: [cis], products: [product], days: [{ day: thursday, openings: [] }] })).toEqual([])
  })
})
