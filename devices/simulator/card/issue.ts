import { createHash } from 'node:crypto'
import type { AppletVersion, CardFiles } from './applet.ts'
import type { Authority } from './authority.ts'

/** What is on a card, in its own words. */
export type CardContent = {
  cardNumber: string
  validFrom: string
  validUntil: string
  municipality: string
  nationalNumber: string
  lastName: string
  givenNames: string
  thirdInitial: string
  nationality: string
  birthPlace: string
  birthDate: string
  sex: string
  documentType: string
  /** Absent on a card without an address. */
  address?: { street: string; postalCode: string; municipality: string }
  photo: Uint8Array
}

/** What differs between cards of the same content. */
export type Make = {
  authority: Authority
  version: AppletVersion
  photoHash?: 'sha1' | 'sha256' | 'sha384'
  /** Tag 00, which some cards lack. */
  structureVersion?: boolean
}

const lengths = { address: 117, signature: 256, absentCertificate: 2500, zerosBehindCertificate: 1100 }

/** The files of a card as the municipality hands it out, rightly signed. */
export const issueCard = (content: CardContent, make: Make): CardFiles => {
  const { authority, version, photoHash = 'sha256', structureVersion = true } = make
  const hash = createHash(photoHash).update(content.photo).digest()
  const identity = fileOf([
    ...(structureVersion ? [field(0x00, Uint8Array.of(3))] : []),
    field(0x01, content.cardNumber),
    field(0x02, Buffer.from('534C494E66006C01', 'hex')),
    field(0x03, content.validFrom),
    field(0x04, content.validUntil),
    field(0x05, content.municipality),
    field(0x06, content.nationalNumber),
    field(0x07, content.lastName),
    field(0x08, content.givenNames),
    field(0x09, content.thirdInitial),
    field(0x0a, content.nationality),
    field(0x0b, content.birthPlace),
    field(0x0c, content.birthDate),
    field(0x0d, content.sex),
    field(0x0e, ''),
    field(0x0f, content.documentType),
    field(0x10, '0'),
    field(0x11, hash),
  ])
  const address =
    content.address === undefined
      ? []
      : fileOf([
          field(0x01, content.address.street),
          field(0x02, content.address.postalCode),
          field(0x03, content.address.municipality),
        ])
  const length = authority.chain === 'RSA-1024' ? 128 : lengths.signature
  const identitySignature = filled(authority.sign(Uint8Array.from(identity)), length)
  const addressSignature = authority.sign(Uint8Array.from([...address, ...identitySignature]))
  return new Map<string, Uint8Array>([
    ['DF014031', Uint8Array.from(identity)],
    ['DF014032', identitySignature],
    ['DF014033', filled(address, lengths.address)],
    ['DF014034', filled(content.address === undefined ? [] : addressSignature, length)],
    ['DF014035', content.photo],
    ['DF005038', filled([], version === '1.8' ? lengths.absentCertificate : 0)],
    ['DF00503B', withZeros(authority.root, lengths.zerosBehindCertificate)],
    ['DF00503C', withZeros(authority.register, lengths.zerosBehindCertificate)],
  ])
}

/** The same card with other letters in its name, as somebody would who has no register's key. */
export const forgeName = (files: CardFiles, lastName: string): CardFiles => {
  const identity = Buffer.from(files.get('DF014031') ?? [])
  const at = identity.indexOf(Buffer.from(lastName))
  const forged = Buffer.from(identity)
  forged.write(Array.from(lastName).reverse().join(''), at)
  return new Map([...files, ['DF014031', new Uint8Array(forged)]])
}

type Field = readonly [tag: number, value: Uint8Array]

const field = (tag: number, value: string | Uint8Array): Field => [
  tag,
  typeof value === 'string' ? Buffer.from(value, 'utf8') : value,
]

const fileOf = (fields: readonly Field[]): number[] =>
  fields.flatMap(([tag, value]) => {
    const full = Array.from({ length: Math.floor(value.length / 255) }, () => 0xff)
    return [tag, ...full, value.length % 255, ...value]
  })

const withZeros = (bytes: Uint8Array, count: number): Uint8Array =>
  Uint8Array.from([...bytes, ...new Uint8Array(count)])

const filled = (bytes: ArrayLike<number>, length: number): Uint8Array =>
  Uint8Array.from([...Array.from(bytes), ...new Uint8Array(Math.max(0, length - bytes.length))])
