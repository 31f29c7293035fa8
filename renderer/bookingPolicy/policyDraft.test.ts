import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ways } from '#domain/appointment/entry.ts'
import {
  type BookingPolicy,
  type BookingRule,
  grids,
  mostHorizonDays,
  presetNames,
  usualPolicy,
  usualRule,
} from '#domain/appointment/policy.ts'
import { productContent } from '#domain/product/builders.ts'
import {
  type PolicyDraft,
  type RuleDraft,
  doubtOfProduct,
  doubtOfRoom,
  draftOfPolicy,
  draftOfRule,
  lacksPrivateRoom,
  newRoom,
  ownCount,
  policyOfDraft,
  presetOfDraft,
  rangeOf,
  withPreset,
  wrongFollows,
  wrongNumbers,
} from './policyDraft.ts'

const anyRule: fc.Arbitrary<BookingRule> = fc.record({
  first: fc.constantFrom('walkIn', 'appointment'),
  walkInOnly: fc.boolean(),
  privateRoom: fc.boolean(),
  ways: fc.subarray([...ways], { minLength: 1 }),
  grid: fc.constantFrom(...grids),
  ...{ before: fc.nat({ max: 240 }), after: fc.nat({ max: 240 }), perPerson: fc.nat({ max: 120 }) },
  ...{ travel: fc.nat({ max: 180 }), leadHours: fc.nat({ max: 720 }), walkInShare: fc.nat({ max: 100 }) },
  horizonDays: fc.integer({ min: 1, max: mostHorizonDays }),
  quota: fc.oneof(fc.constant('none' as const), fc.integer({ min: 1, max: 500 })),
  earlyMinutes: fc.nat({ max: 240 }),
  lateMinutes: fc.integer({ min: 1, max: 120 }),
})
const fieldsOf = Object.keys(usualRule)
const anyFollowUp = fc.record({
  afterDays: fc.integer({ min: 1, max: 60 }),
  minutes: fc.integer({ min: 5, max: 240 }),
})
const anyOwn = fc
  .tuple(anyRule, fc.subarray(fieldsOf, { minLength: 1 }), fc.option(anyFollowUp))
  .map(([rule, fields, followUp]) => ({
    ...Object.fromEntries(Object.entries(rule).filter(([field]) => fields.includes(field))),
    ...(followUp === null ? {} : { followUp }),
  }))
const anyRoom = fc.record({
  name: fc.constantFrom({ nl: 'Spreekkamer' }, { nl: 'Zaal', fr: 'Salle' }),
  isPrivate: fc.boolean(),
  seats: fc.integer({ min: 1, max: 50 }),
})
const anyPolicy: fc.Arbitrary<BookingPolicy> = fc.record({
  usual: anyRule,
  products: fc.dictionary(fc.constantFrom('move', 'passport'), anyOwn),
  rooms: fc.dictionary(fc.constantFrom('a', 'b'), anyRoom),
})

const draft = draftOfPolicy(usualPolicy)
const own = (part: Partial<RuleDraft>): RuleDraft => ({ ...draftOfRule({}), ...part })
const withProduct = (rule: RuleDraft, more: Partial<PolicyDraft> = {}): PolicyDraft => ({
  ...draft,
  ...more,
  products: [{ key: 'move', rule }],
})

describe('a policy', () => {
  it('is itself again when nothing was typed', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(policyOfDraft(draftOfPolicy(policy))).toEqual(policy)
      }),
    )
  })

  it('is not saved while a number is none, a way is missing or a room has no name', () => {
    expect(policyOfDraft({ ...draft, usual: { ...draft.usual, before: '' } })).toBeUndefined()
    expect(policyOfDraft({ ...draft, usual: { ...draft.usual, ways: [] } })).toBeUndefined()
    expect(policyOfDraft(withProduct(own({ lateMinutes: 0 })))).toBeUndefined()
    expect(policyOfDraft(withProduct(own({ ways: [] })))).toBeUndefined()
    for (const half of [{ followDays: 7 }, { followMinutes: 15 }, { followDays: 0, followMinutes: 15 }]) {
      expect(policyOfDraft(withProduct(own(half)))).toBeUndefined()
      expect(wrongFollows(own(half))).toHaveLength(1)
    }
    const room = newRoom('1')
    expect(policyOfDraft({ ...draft, rooms: [room] })).toBeUndefined()
    const named = { ...room, name: { ...room.name, nl: ' Zaal ' } }
    expect(policyOfDraft({ ...draft, rooms: [{ ...named, seats: '' }] })).toBeUndefined()
    expect(policyOfDraft({ ...draft, rooms: [named] })?.rooms).toEqual({
      [room.key]: { name: { nl: 'Zaal' }, isPrivate: true, seats: 3 },
    })
  })

  it('keeps of a product what is its own, and forgets one that is nowhere different', () => {
    expect(policyOfDraft(withProduct(own({ before: 10, walkInOnly: false, quota: 0 })))?.products).toEqual({
      move: { before: 10, walkInOnly: false, quota: 'none' },
    })
    expect(policyOfDraft(withProduct(own({})))?.products).toEqual({})
    expect(ownCount(own({ before: 10, walkInOnly: false, quota: 0 }))).toBe(3)
  })

  it('of several rooms is in the order of their names', () => {
    const rooms = {
      a: { name: { nl: 'Zolder' }, isPrivate: true, seats: 1 },
      b: { name: { nl: 'Kelder' }, isPrivate: true, seats: 1 },
    }
    expect(draftOfPolicy({ ...usualPolicy, rooms }).rooms.map(({ key }) => key)).toEqual(['b', 'a'])
  })
})

describe('a number', () => {
  it('that is missing is as usual for a product, and wrong among the usual ones', () => {
    expect(wrongNumbers(own({}), 'own')).toEqual([])
    expect(wrongNumbers({ ...draft.usual, travel: '' }, 'usual')).toEqual(['travel'])
  })

  it.each(['-1', '12 min', 1.5, 241])('that is %o is wrong', (before) => {
    expect(wrongNumbers(own({ before }), 'own')).toEqual(['before'])
  })

  it('lies between what the rules say', () => {
    expect(rangeOf('lateMinutes')).toEqual({ from: 1, to: 120 })
    expect(rangeOf('horizonDays')).toEqual({ from: 1, to: mostHorizonDays })
    expect(rangeOf('quota')).toEqual({ from: 0, to: 500 })
  })
})

describe('a ready-made manner', () => {
  it('fills in its values, leaves the others, and is recognised until one is changed', () => {
    for (const name of presetNames) {
      const chosen = { ...draft, usual: withPreset({ ...draft.usual, before: 25 }, name) }
      expect(presetOfDraft(chosen)).toBe(name)
      expect(chosen.usual.before).toBe(25)
      expect(presetOfDraft({ ...chosen, usual: { ...chosen.usual, walkInShare: 33 } })).toBeUndefined()
      expect(presetOfDraft({ ...chosen, usual: { ...chosen.usual, walkInShare: '' } })).toBeUndefined()
    }
  })
})

describe('what is to be said', () => {
  const product = (appointment: 'never' | 'possible' | 'always') => {
    const content = productContent({})
    return { key: 'move', local: { ...content.local, appointment } }
  }
  const doubt = (
    rule: Partial<RuleDraft>,
    appointment: 'never' | 'possible' | 'always' = 'possible',
    rooms = draft.rooms,
  ) => {
    const typed = withProduct(own(rule), { rooms })
    const [row] = typed.products
    return row === undefined ? 'none' : doubtOfProduct(row, { draft: typed, products: [product(appointment)] })
  }

  it('of a product: that its sheet says otherwise, or that nobody can be received', () => {
    expect(doubt({ before: 5 })).toBeUndefined()
    expect(doubt({ before: 5 }, 'never')).toBe('neverByAppointment')
    expect(doubt({ walkInOnly: true }, 'never')).toBeUndefined()
    expect(doubt({ walkInOnly: true }, 'always')).toBe('alwaysByAppointment')
    expect(doubt({ privateRoom: true })).toBe('noPrivateRoom')
    expect(doubt({ privateRoom: true }, 'possible', [newRoom('1')])).toBeUndefined()
    expect(doubtOfProduct({ key: 'gone', rule: own({}) }, { draft, products: [product('possible')] })).toBe('unknown')
  })

  it('of all: that a private room is usual and none is there', () => {
    expect(lacksPrivateRoom(draft)).toBe(false)
    expect(lacksPrivateRoom({ ...draft, usual: { ...draft.usual, privateRoom: true } })).toBe(true)
  })

  it('of a room: that it has no name, or none in Dutch', () => {
    const room = newRoom('0b3c-aa')
    expect(room.key).toBe('room-0b3caa')
    expect(doubtOfRoom(room)).toBe('noName')
    expect(doubtOfRoom({ ...room, name: { ...room.name, fr: 'Salle' } })).toBe('lacksDutch')
    expect(doubtOfRoom({ ...room, name: { ...room.name, nl: 'Zaal' } })).toBeUndefined()
  })
})
