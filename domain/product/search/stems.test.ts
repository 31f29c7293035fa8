import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchStem, formsOf } from './stems.ts'

const meet = (a: string, b: string): boolean => {
  const forms = new Set(formsOf(a).map(({ form }) => form))
  return formsOf(b).some(({ form }) => forms.has(form))
}

describe('the forms of a word', () => {
  it.each([
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['zakken', 'zak'],
    ['zalen', 'zaal'],
    ['bewijzen', 'bewijs'],
    ['kaarten', 'kaart'],
    ['verhuizing', 'verhuizen'],
    ['registratie', 'registreren'],
  ])('bring the Dutch %s to the stem of %s', (one, other) => {
    expect(dutchStem(one)).toBe(dutchStem(other))
  })

  it.each([
    ['paske', 'pas'],
    ['zakskes', 'zak'],
    ['zaaltje', 'zaal'],
    ['kraampje', 'kraam'],
    ['kindjes', 'kind'],
  ])('know %s as a small %s', (small, word) => {
    expect(dutchStem(small)).toBe(dutchStem(word))
  })

  it.each([
    ['verhuisd', 'verhuizen'],
    ['geblokkeerd', 'blokkeren'],
    ['mantelzorgers', 'mantelzorg'],
    ['renouvellement', 'renouveler'],
    ['sociaux', 'social'],
    ['declarations', 'declarer'],
    ['borrowing', 'borrow'],
    ['libraries', 'library'],
    ['geburtsurkunden', 'geburtsurkunde'],
    ['neuer', 'neu'],
  ])('let %s and %s meet', (one, other) => {
    expect(meet(one, other)).toBe(true)
  })

  it('keep words apart that only look alike', () => {
    expect(meet('kaart', 'kat')).toBe(false)
    expect(meet('akte', 'kat')).toBe(false)
    expect(meet('huur', 'huis')).toBe(false)
  })

  it('begin with the word itself, fully sure, and are never shorter than three letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const forms = formsOf(word)
        expect(forms.every(({ form, sure }) => (form === word || form.length >= 3) && sure > 0 && sure <= 1)).toBe(true)
        expect(word.length < 3 || forms[0]?.form === word).toBe(true)
      }),
    )
  })
})
