import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doneProduct, member } from './builders.ts'
import { canDo } from './canDo.ts'

const passport = doneProduct('passport')

describe('what somebody can do', () => {
  it('are the products of their queues', () => {
    expect(canDo(member('an'), passport)).toBe(true)
    expect(canDo(member('an', { skills: ['B'] }), passport)).toBe(false)
  })

  it('are those for which the catalogue names them too', () => {
    const an = member('an', { skills: [] })
    expect(canDo(an, doneProduct('passport', { responsible: 'staff:an' }))).toBe(true)
    expect(canDo(an, doneProduct('passport', { backups: ['staff:bo', 'staff:an'] }))).toBe(true)
  })

  it('is what is said of the two of them, whatever queue and catalogue say', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (said, serves, named) => {
        const an = member('an', { skills: serves ? ['A'] : [], can: { passport: said } })
        expect(canDo(an, doneProduct('passport', named ? { responsible: 'staff:an' } : {}))).toBe(said)
      }),
    )
  })

  it('is not taken for what every object has', () => {
    expect(canDo(member('an', { skills: [], can: {} }), doneProduct('constructor'))).toBe(false)
    expect(canDo(member('an', { can: { passport: false } }), doneProduct('toString'))).toBe(true)
  })

  it('is nothing any more once they left', () => {
    expect(canDo(member('an', { archived: '2026-11-01', can: { passport: true } }), passport)).toBe(false)
  })
})
