import { describe, expect, it } from 'vitest'
import { type Bookable, needOf, waysFor } from './need.ts'
import { type BookingPolicy, type OwnRule, usualPolicy } from './policy.ts'

const product = (key: string, duration: number, appointment: Bookable['local']['appointment'] = 'possible') => ({
  ...{ key, local: { duration, appointment, queue: 'B' } },
})
const policyWith = (products: Record<string, OwnRule>): BookingPolicy => ({ ...usualPolicy, products })
const onSite = { way: 'onSite', people: 1 } as const

describe('an appointment', () => {
  it('for several products takes the time of all, to prepare and to wrap up too', () => {
    const policy = policyWith({ passport: { before: 5, after: 10 }, move: { after: 5, privateRoom: true } })
    const products = [product('passport', 15), product('move', 30)]
    expect(needOf({ policy, products, asked: onSite })).toMatchObject({
      ...{ products: ['passport', 'move'], minutes: 45, before: 5, after: 15, privateRoom: true },
    })
  })

  it('takes longer with more people where a product says so', () => {
    const policy = policyWith({ kids: { perPerson: 5 } })
    expect(needOf({ policy, products: [product('kids', 10)], asked: { ...onSite, people: 3 } }).minutes).toBe(20)
    expect(needOf({ policy, products: [product('passport', 10)], asked: { ...onSite, people: 3 } }).minutes).toBe(10)
  })

  it('keeps what the citizen asks for', () => {
    const asked = { way: 'phone', people: 2, languages: ['fr'], clerk: 'staff:an', partOfDay: 'evening' } as const
    const policy = policyWith({ passport: { ways: ['onSite', 'phone'] } })
    const need = needOf({ policy, products: [product('passport', 10)], asked })
    expect(need).toMatchObject(asked)
    expect(need.never).toBeUndefined()
  })
})

describe('no appointment is given', () => {
  const never = (policy: BookingPolicy, products: Bookable[], way: 'onSite' | 'video' = 'onSite') =>
    needOf({ policy, products, asked: { way, people: 1 } }).never

  it('for nothing, for what is walk-in only here, and for what never has one', () => {
    expect(never(usualPolicy, [])).toBe('noProduct')
    expect(never(policyWith({ food: { walkInOnly: true } }), [product('passport', 10), product('food', 10)])).toBe(
      'walkInOnly',
    )
    expect(never(usualPolicy, [product('bags', 5, 'never')])).toBe('walkInOnly')
  })

  it('in a way that one of the products does not have', () => {
    const policy = policyWith({ permit: { ways: ['onSite', 'video'] } })
    expect(never(policy, [product('permit', 20)], 'video')).toBeUndefined()
    expect(never(policy, [product('permit', 20), product('passport', 10)], 'video')).toBe('wayNotOffered')
    expect(waysFor(policy, ['permit'])).toEqual(['onSite', 'video'])
    expect(waysFor(policy, ['permit', 'passport'])).toEqual(['onSite'])
    expect(waysFor(policy, [])).toEqual([])
  })
})
