import { describe, expect, it } from 'vitest'
import {
  BookingPolicy,
  followUpOf,
  mostHorizonDays,
  presetNames,
  presetOf,
  presets,
  ruleOf,
  ruleOfAll,
  usualPolicy,
  usualRule,
} from './policy.ts'

describe('the rule for a product', () => {
  it('is the usual one but for what is said of the product', () => {
    const policy = { usual: usualRule, products: { passport: { before: 5, ways: ['phone' as const] } } }
    expect(ruleOf(policy, 'passport')).toEqual({ ...usualRule, before: 5, ways: ['phone'] })
    expect(ruleOf(policy, 'move')).toEqual(usualRule)
    expect(ruleOf(policy, 'constructor')).toEqual(usualRule)
  })

  it('of several is as strict as any of them', () => {
    const policy = {
      usual: usualRule,
      products: {
        a: { leadHours: 48, horizonDays: 20, walkInShare: 10, grid: 5 as const },
        b: { leadHours: 1, horizonDays: 30, walkInShare: 70, walkInOnly: true },
      },
    }
    expect(ruleOfAll(policy, ['a', 'b'])).toMatchObject({
      ...{ leadHours: 48, horizonDays: 20, walkInShare: 70, walkInOnly: true, grid: 15 },
    })
    expect(ruleOfAll(policy, ['b', 'a'])).toEqual(ruleOfAll(policy, ['a', 'b']))
    expect(ruleOfAll(policy, [])).toBeUndefined()
  })
})

describe('what follows on an appointment', () => {
  const policy = {
    usual: usualRule,
    products: {
      passport: { before: 5, followUp: { afterDays: 10, minutes: 5 } },
      card: { followUp: { afterDays: 3, minutes: 15 } },
      move: { before: 5 },
    },
  }

  it('is said of a product, and of several the latest and the longest counts', () => {
    expect(followUpOf(policy, ['passport', 'move'])).toEqual({ afterDays: 10, minutes: 5 })
    expect(followUpOf(policy, ['passport', 'card'])).toEqual({ afterDays: 10, minutes: 15 })
    expect(followUpOf(policy, ['move', 'constructor'])).toBeUndefined()
  })

  it('changes nothing of how the first one is given', () => {
    expect(ruleOf(policy, 'passport')).toEqual({ ...usualRule, before: 5 })
  })
})

describe('the ready-made manners', () => {
  it('are known again by the values they set, until one of these is changed', () => {
    for (const name of presetNames) {
      const usual = { ...usualRule, ...presets[name], before: 20 }
      expect(BookingPolicy.safeParse({ ...usualPolicy, usual }).success).toBe(true)
      expect(presetOf(usual)).toBe(name)
      expect(presetOf({ ...usual, walkInShare: 33 })).toBeUndefined()
    }
  })
})

describe('a policy', () => {
  const reads = (usual: object) =>
    BookingPolicy.safeParse({ ...usualPolicy, usual: { ...usualRule, ...usual } }).success

  it('looks no further ahead than the months that stations exchange', () => {
    expect(reads({ horizonDays: mostHorizonDays })).toBe(true)
    expect(reads({ horizonDays: mostHorizonDays + 1 })).toBe(false)
  })

  it.each([
    { ways: [] },
    { ways: ['phone', 'phone'] },
    { walkInShare: 101 },
    { grid: 7 },
    { quota: 0 },
    { before: 1.5 },
    { x: 1 },
  ])('is none with %o', (wrong) => {
    expect(reads({})).toBe(true)
    expect(reads(wrong)).toBe(false)
  })

  it('has rooms by keys that a seat can name', () => {
    const room = { name: { nl: 'Gespreksruimte' }, isPrivate: true, seats: 3 }
    expect(BookingPolicy.safeParse({ ...usualPolicy, rooms: { 'talk-1': room } }).success).toBe(true)
    expect(BookingPolicy.safeParse({ ...usualPolicy, rooms: { 'Talk 1': room } }).success).toBe(false)
  })
})
