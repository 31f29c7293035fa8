import type { Address, Identity } from '#domain/eid/card.ts'
import { isNationalNumber } from '#domain/eid/nationalNumber.ts'
import { readBirthDate, readValidityDay } from './dates.ts'
import { pseudonymOf } from './pseudonym.ts'
import { readFields, textOf } from './tlv.ts'

const tags = {
  cardNumber: 0x01,
  validFrom: 0x03,
  validUntil: 0x04,
  municipality: 0x05,
  nationalNumber: 0x06,
  lastName: 0x07,
  givenNames: 0x08,
  thirdGivenName: 0x09,
  nationality: 0x0a,
  birthPlace: 0x0b,
  birthDate: 0x0c,
  sex: 0x0d,
  documentType: 0x0f,
  photoHash: 0x11,
}

export type IdentityFile = {
  identity: Identity
  /** SHA-1, SHA-256 or SHA-384 of the photo, known by its length; empty where the card has none. */
  photoHash: Uint8Array
  /** The holder's pseudonym under a key; undefined where the card holds no national number. The number itself stays in here. */
  pseudonym: (key: Uint8Array) => string | undefined
}

/** What the identity file says; undefined where it is damaged. */
export const readIdentity = (bytes: Uint8Array): IdentityFile | undefined => {
  const fields = readFields(bytes)
  if (fields === undefined) return undefined
  const text = (tag: number): string => textOf(fields, tag)
  const documentType = text(tags.documentType)
  const givenNames = [text(tags.givenNames), text(tags.thirdGivenName)].filter((name) => name !== '').join(' ')
  const lastName = text(tags.lastName)
  if (!/^\d{1,2}$/.test(documentType) || lastName + givenNames === '') return undefined

  const birthDate = readBirthDate(text(tags.birthDate))
  const validFrom = readValidityDay(text(tags.validFrom))
  const validUntil = readValidityDay(text(tags.validUntil))
  const nationalNumber = text(tags.nationalNumber)
  return {
    identity: {
      kind: kindOf(Number(documentType)),
      documentType: Number(documentType),
      lastName,
      givenNames: givenNames.slice(0, 255),
      nationality: text(tags.nationality),
      birthPlace: text(tags.birthPlace),
      ...(birthDate === undefined ? {} : { birthDate }),
      sex: sexOf(text(tags.sex)),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validUntil === undefined ? {} : { validUntil }),
      cardNumber: text(tags.cardNumber),
      municipality: text(tags.municipality),
    },
    photoHash: fields.get(tags.photoHash) ?? new Uint8Array(),
    pseudonym: (key) => (isNationalNumber(nationalNumber) ? pseudonymOf(nationalNumber, key) : undefined),
  }
}

/** 1 is a Belgian's card, 6 a child's, 7 and 8 open and authorise cards at the municipality; from 11 on they are foreigners'. */
const kindOf = (documentType: number): Identity['kind'] => {
  if (documentType === 1) return 'belgian'
  if (documentType === 6) return 'kids'
  return documentType === 7 || documentType === 8 ? 'bootstrap' : 'foreigner'
}

/** F of French, V of Dutch, W of German. */
const sexOf = (letter: string): Identity['sex'] => {
  if (letter === 'M') return 'male'
  return ['F', 'V', 'W'].includes(letter) ? 'female' : 'unknown'
}

/** What the address file says: `empty` on cards that have none, such as those of foreigners without a residence. */
export const readAddress = (bytes: Uint8Array): Address | 'empty' | 'damaged' => {
  const fields = readFields(bytes)
  if (fields === undefined) return 'damaged'
  const address = { street: textOf(fields, 0x01), postalCode: textOf(fields, 0x02), municipality: textOf(fields, 0x03) }
  return Object.values(address).every((part) => part === '') ? 'empty' : address
}
