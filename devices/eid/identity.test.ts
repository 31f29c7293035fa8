import { describe, expect, it } from 'vitest'
import { Address, Identity } from '#domain/eid/card.ts'
import { isNationalNumber } from '#domain/eid/nationalNumber.ts'
import { fileOf, identityFields, nobodysNumber, padded, sameChance, spoil } from './builders.ts'
import { readAddress, readIdentity } from './identity.ts'

const withField = (tag: number, value: string | Uint8Array): Uint8Array =>
  fileOf([...identityFields.filter(([own]) => own !== tag), [tag, value]])
const identityWith = (tag: number, value: string): Identity | undefined => readIdentity(withField(tag, value))?.identity

describe('the identity file', () => {
  it('gives what a desk needs, in the words of the card', () => {
    expect(readIdentity(padded(fileOf(identityFields), 60))?.identity).toEqual({
      kind: 'belgian',
      documentType: 1,
      lastName: 'Specimen',
      givenNames: 'Nora Angèle C',
      nationality: 'Belg',
      birthPlace: 'Voorbeelddorp',
      birthDate: '1900-01-01',
      sex: 'female',
      validFrom: '2021-02-01',
      validUntil: '2031-02-01',
      cardNumber: '000000000000',
      municipality: 'Voorbeeldgem',
    })
  })

  it.each([
    ['1', 'belgian'],
    ['06', 'kids'],
    ['07', 'bootstrap'],
    ['08', 'bootstrap'],
    ['11', 'foreigner'],
    ['33', 'foreigner'],
    ['69', 'foreigner'],
  ])('of document type %s is a card of kind %s', (documentType, kind) => {
    expect(identityWith(0x0f, documentType)?.kind).toBe(kind)
  })

  it.each([
    ['M', 'male'],
    ['F', 'female'],
    ['V', 'female'],
    ['W', 'female'],
    ['X', 'unknown'],
    ['', 'unknown'],
  ])('with sex letter %j is of sex %s', (letter, sex) => {
    expect(identityWith(0x0d, letter)?.sex).toBe(sex)
  })

  it('has no date where the card has none that is one', () => {
    expect(identityWith(0x0c, 'unknown')).not.toHaveProperty('birthDate')
    expect(identityWith(0x04, '31.02.2030')).not.toHaveProperty('validUntil')
    expect(identityWith(0x0c, '1900')?.birthDate).toBe('1900')
  })

  it('may lack a last name or given names, but not both, nor the kind of document', () => {
    const without = (...tags: number[]): Uint8Array => fileOf(identityFields.filter(([tag]) => !tags.includes(tag)))
    expect(readIdentity(without(0x07))?.identity.lastName).toBe('')
    expect(readIdentity(without(0x08, 0x09))?.identity.givenNames).toBe('')
    expect(readIdentity(without(0x07, 0x08, 0x09))).toBeUndefined()
    expect(readIdentity(without(0x0f))).toBeUndefined()
    expect(identityWith(0x0f, 'xx')).toBeUndefined()
    expect(readIdentity(new Uint8Array(500))).toBeUndefined()
  })

  it('gives the national number as a pseudonym under a key only, another under another', () => {
    const file = readIdentity(fileOf(identityFields))
    const [one, other] = [file?.pseudonym(new Uint8Array(32).fill(1)), file?.pseudonym(new Uint8Array(32).fill(2))]
    expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(other).not.toBe(one)
    expect(JSON.stringify(file)).not.toContain(nobodysNumber)
    expect(Object.values(file?.identity ?? {})).not.toContain(nobodysNumber)
  })

  it('gives no pseudonym of a number that cannot be one', () => {
    for (const number of ['', '00010100075', '0001010007', 'abcdefghijk']) {
      expect(readIdentity(withField(0x06, number))?.pseudonym(new Uint8Array(32))).toBeUndefined()
    }
  })

  it('spoilt 100,000 times gives an identity that the house knows, or none', () => {
    const chance = sameChance(3)
    const goods = [fileOf(identityFields), padded(withField(0x07, 'é'.repeat(400)), 30)]
    const read = { identity: 0, damaged: 0 }
    for (let run = 0; run < 100_000; run++) {
      const file = readIdentity(spoil(goods[run % 2] ?? new Uint8Array(), chance))
      read[file === undefined ? 'damaged' : 'identity'] += 1
      if (file === undefined) continue
      // Each of them whole would take the schema longer than all the reading.
      if (run % 10 === 0) expect(Identity.safeParse(file.identity).success).toBe(true)
      file.pseudonym(new Uint8Array(32))
    }
    expect(Math.min(read.identity, read.damaged)).toBeGreaterThan(1_000)
  })
})

describe('the address file', () => {
  const file = fileOf([
    [0x01, 'Voorbeeldstraat 1 '],
    [0x02, '9999'],
    [0x03, 'Voorbeeldgem'],
  ])

  it('gives the address', () => {
    const address = readAddress(padded(file, 70))
    expect(address).toEqual({ street: 'Voorbeeldstraat 1', postalCode: '9999', municipality: 'Voorbeeldgem' })
    expect(Address.safeParse(address).success).toBe(true)
  })

  it('may hold none, and may be damaged', () => {
    expect(readAddress(new Uint8Array(117))).toBe('empty')
    expect(readAddress(new Uint8Array())).toBe('empty')
    expect(readAddress(file.slice(0, 10))).toBe('damaged')
  })
})

it('the card of nobody has a national number all the same', () => {
  expect(isNationalNumber(nobodysNumber)).toBe(true)
})
